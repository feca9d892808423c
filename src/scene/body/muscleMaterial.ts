import { DoubleSide, MeshStandardMaterial, type Vector4 } from 'three'
import { palette } from './palette'
import { fillCut } from './section'

/** Paint is the colour of each belly and how much of it shines by itself; -1 where it is switched off. */
const declare = (count: number) => /* glsl */ `
  attribute vec2 fibre;
  attribute float tendon;
  attribute float belly;
  uniform vec4 paint[${count}];
  varying vec2 vFibre;
  varying float vTendon;
  flat varying vec4 vPaint;
`
/** Bundles of fibres: value noise across them, drawn out long along them, so that they run and never repeat. */
const bundles = /* glsl */ `
  varying vec2 vFibre;
  varying float vTendon;
  flat varying vec4 vPaint;
  uniform vec3 tendonColor;
  uniform float mechanics;
  // Whole numbers: the sine that is usual here is another on every graphics card, and so would the fibres be.
  float spot(vec2 p) {
    uvec2 q = uvec2(ivec2(p)) * uvec2(1597334673u, 3812015801u);
    return float(((q.x ^ q.y) * 1597334673u) >> 8) / 16777216.0;
  }
  float noise(vec2 p) {
    vec2 i = floor(p), f = fract(p);
    f = f * f * (3.0 - 2.0 * f);
    return mix(mix(spot(i), spot(i + vec2(1, 0)), f.x), mix(spot(i + vec2(0, 1)), spot(i + vec2(1, 1)), f.x), f.y);
  }
  // Fibres finer than two pixels would only flicker: they fade to their mean.
  float bundle(vec2 fibre, float width) {
    float coarse = noise(vec2(fibre.x * 4.0, fibre.y * 24.0));
    float fine = noise(vec2(fibre.x * 11.0 + 7.0, fibre.y * 84.0));
    return mix(0.5, coarse, 0.6 * smoothstep(0.6, 0.2, width * 24.0)) + mix(0.0, fine - 0.5, 0.4 * smoothstep(0.6, 0.2, width * 84.0));
  }
`
const colour = /* glsl */ `
  float off = step(vPaint.a, -0.5);
  float width = fwidth(vFibre.y);
  float strand = bundle(vFibre, width);
  float pale = smoothstep(0.2, 0.8, vTendon + (strand - 0.5) * 1.2 * vTendon * (1.0 - vTendon) * 4.0);
  // In Mechanics the colour is a value to be read: less is laid over it, and the tendon keeps it.
  vec3 contrast = mix(vec3(1.5, 1.62, 1.62), vec3(1.12), mechanics);
  vec3 flesh = vPaint.rgb * mix(mix(vec3(0.42, 0.36, 0.36), vec3(0.86), mechanics), contrast, strand);
  diffuseColor.rgb = mix(flesh, tendonColor * mix(0.80, 1.08, strand), pale * (1.0 - mechanics) * (1.0 - off));
  // Switched off: grey and hatched, so that it is told apart without colour too.
  diffuseColor.rgb *= mix(1.0, mix(0.5, 1.1, step(0.5, fract(vFibre.x * 12.0 + vFibre.y * 3.0))), off);
`
/** The bundles are also felt by the light: the surface leans with their slope. */
const relief = /* glsl */ `
  #include <normal_fragment_maps>
  vec3 alongX = dFdx(-vViewPosition), alongY = dFdy(-vViewPosition);
  vec3 acrossX = cross(alongY, normal), acrossY = cross(normal, alongX);
  float turn = dot(alongX, acrossX);
  // The slope of the bundles across the fibres, taken from the noise itself: screen derivatives of it would be blocky.
  float rise = (bundle(vFibre + vec2(0.0, 0.004), width) - bundle(vFibre - vec2(0.0, 0.004), width)) / 0.008;
  vec2 slope = 0.00045 * rise * vec2(dFdx(vFibre.y), dFdy(vFibre.y));
  normal = normalize(abs(turn) * normal - sign(turn) * (slope.x * acrossX + slope.y * acrossY));
`

const shine = /* glsl */ `
  #include <emissivemap_fragment>
  totalEmissiveRadiance += max(vPaint.a, 0.0) * vPaint.rgb;
`

/** Flesh of all bellies, each vertex of the paint that its `belly` has in `paints`; `mechanics` is 1 where colours tell tension. */
export function makeFleshMaterial(paints: readonly Vector4[]) {
  const material = new MeshStandardMaterial({ roughness: 0.55, metalness: 0, side: DoubleSide })
  const mechanics = { value: 0 }
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, { mechanics, paint: { value: paints }, tendonColor: { value: palette.tendon } })
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', `#include <common>\n${declare(paints.length)}`)
      .replace(
        '#include <begin_vertex>',
        '#include <begin_vertex>\nvFibre = fibre;\nvTendon = tendon;\nvPaint = paint[int(belly + 0.5)];',
      )
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${bundles}`)
      .replace('#include <color_fragment>', colour)
      .replace('#include <normal_fragment_maps>', relief)
      .replace('#include <emissivemap_fragment>', shine)
      .replace('#include <dithering_fragment>', fillCut(0.5, 0.2, 0.16))
  }
  return { material, mechanics }
}
