import { Color, DoubleSide, MeshBasicMaterial } from 'three'
import { cutColors } from '../../anatomy/cutColors'
import { palette } from '../body/palette'
import { kinds } from './tissue'

const declare = /* glsl */ `
  attribute vec2 grain;
  attribute vec3 tissue;
  varying vec2 vGrain;
  varying vec3 vTissue;
`
/** Cells without a pattern that repeats: how far from the nearest border (0 on it), and a number of the cell's own. */
const cells = /* glsl */ `
  varying vec2 vGrain;
  varying vec3 vTissue;
  uniform vec3 compact, marrow, nucleus, tendon, dura, cord;
  // Whole numbers: a sine is another on every graphics card.
  vec2 spotIn(vec2 cell) {
    uvec2 q = uvec2(ivec2(cell)) * uvec2(1597334673u, 3812015801u);
    uint n = (q.x ^ q.y) * 1597334673u;
    return vec2(float(n >> 16), float(n & 65535u)) / 65536.0;
  }
  vec2 cellAt(vec2 p) {
    vec2 i = floor(p), f = fract(p);
    float near = 8.0, next = 8.0, own = 0.0;
    for (int x = -1; x <= 1; x++) for (int y = -1; y <= 1; y++) {
      vec2 step = vec2(x, y);
      vec2 spot = spotIn(i + step);
      float away = length(step + 0.15 + 0.7 * spot - f);
      if (away < near) { next = near; near = away; own = spot.x; } else next = min(next, away);
    }
    return vec2(next - near, own);
  }
  // What is finer than two pixels would only flicker: it fades to its mean.
  float seen(float width) { return smoothstep(0.7, 0.25, width); }
`
const colour = /* glsl */ `
  float kind = floor(vTissue.x + 0.5);
  vec2 millimetres = vGrain * 1000.0;
  vec3 tone = diffuseColor.rgb;
  float rim = step(0.0, vTissue.y);
  if (kind == ${kinds.bone}.0) {
    vec2 p = millimetres / 1.6;
    float width = max(length(dFdx(p)), length(dFdy(p)));
    vec2 pore = cellAt(p);
    // Thin plates of bone about spaces full of red marrow; in the shaft fat alone.
    float plate = smoothstep(0.34, 0.1, pore.x);
    vec3 spongy = mix(mix(tone * 0.86, compact, 0.8 * plate), mix(tone, compact, 0.34), 1.0 - seen(width));
    tone = mix(mix(spongy, marrow, vTissue.z), compact, rim);
    tone *= 1.0 - 0.22 * rim * smoothstep(0.75, 1.0, vTissue.y);
  } else if (kind == ${kinds.disc}.0) {
    float out_ = length(vGrain);
    float width = fwidth(out_) * 16.0;
    float ring = 0.5 + 0.5 * cos(out_ * 16.0 * 6.2832);
    vec3 fibre = tone * mix(1.0, mix(0.8, 1.06, ring), seen(width));
    tone = mix(nucleus, fibre, smoothstep(0.56, 0.7, out_));
  } else if (kind == ${kinds.muscle}.0) {
    vec2 p = millimetres / 3.2;
    float width = max(length(dFdx(p)), length(dFdy(p)));
    vec2 bundle = cellAt(p);
    vec3 flesh = tone * mix(0.82, mix(0.72, 0.94, bundle.y), seen(width));
    vec3 sheath = mix(tone, vec3(0.85, 0.66, 0.58), 0.5);
    flesh = mix(flesh, sheath, 0.6 * smoothstep(0.12, 0.03, bundle.x) * seen(width));
    tone = mix(flesh, tendon * mix(0.85, 1.0, bundle.y), smoothstep(0.35, 0.8, vTissue.z));
    tone = mix(tone, vec3(0.9, 0.8, 0.74), 0.85 * rim);
  } else if (kind == ${kinds.nerve}.0) {
    vec2 p = millimetres / 1.1;
    vec2 bundle = cellAt(p);
    tone = mix(tone * 0.7, tone * 1.08, smoothstep(0.08, 0.3, bundle.x));
    tone *= mix(1.0, 0.75, rim);
  } else if (kind == ${kinds.sac}.0) {
    // The roots float behind, where the cord has ended.
    vec2 p = vGrain * 3.6;
    float width = max(length(dFdx(p)), length(dFdy(p)));
    vec2 root = cellAt(p);
    float there = step(root.y, 0.72) * smoothstep(0.5, 0.2, vGrain.x) * smoothstep(0.95, 0.85, length(vGrain));
    tone = mix(tone, cord, there * mix(0.4, smoothstep(0.1, 0.26, root.x), seen(width)));
    float core = length(vGrain + vec2(0.1, 0.0));
    tone = mix(tone, cord * 0.95, smoothstep(0.04, -0.04, core - 0.62 * sqrt(vTissue.z)));
    tone = mix(tone, dura, rim);
  } else {
    vec2 p = millimetres / 0.9;
    float width = max(length(dFdx(p)), length(dFdy(p)));
    tone *= mix(0.94, mix(0.82, 1.0, cellAt(p).y), seen(width));
  }
  diffuseColor.rgb = tone;
`

/** The faces of a section, without light from one side, like a plate: the same from wherever one looks. */
export function makeCutMaterial(): MeshBasicMaterial {
  const material = new MeshBasicMaterial({ vertexColors: true, side: DoubleSide, toneMapped: false })
  const linear = (hex: string) => ({ value: new Color(hex) })
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, {
      compact: linear(cutColors.compact),
      marrow: linear(cutColors.marrow),
      nucleus: linear(cutColors.nucleus),
      dura: linear(cutColors.dura),
      cord: linear(cutColors.cord),
      tendon: { value: palette.tendon },
    })
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', `#include <common>\n${declare}`)
      .replace('#include <begin_vertex>', '#include <begin_vertex>\nvGrain = grain;\nvTissue = tissue;')
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${cells}`)
      .replace('#include <color_fragment>', `#include <color_fragment>\n${colour}`)
  }
  return material
}
