import { type Color, MeshStandardMaterial } from 'three'
import { palette } from './palette'

const declare = /* glsl */ `
  attribute vec2 fibre;
  attribute float tendon;
  varying vec2 vFibre;
  varying float vTendon;
`
/** Bundles of fibres: value noise across them, drawn out long along them, so that they run and never repeat. */
const bundles = /* glsl */ `
  varying vec2 vFibre;
  varying float vTendon;
  uniform vec3 tendonColor;
  float spot(vec2 p) { return fract(sin(dot(p, vec2(127.1, 311.7))) * 43758.5453); }
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
  float width = fwidth(vFibre.y);
  float strand = bundle(vFibre, width);
  float pale = smoothstep(0.2, 0.8, vTendon + (strand - 0.5) * 1.2 * vTendon * (1.0 - vTendon) * 4.0);
  vec3 flesh = diffuseColor.rgb * mix(vec3(0.42, 0.36, 0.36), vec3(1.5, 1.62, 1.62), strand);
  diffuseColor.rgb = mix(flesh, tendonColor * mix(0.80, 1.08, strand), pale);
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

export function makeMuscleMaterial(color: Color): MeshStandardMaterial {
  const material = new MeshStandardMaterial({ color, roughness: 0.55, metalness: 0 })
  material.onBeforeCompile = (shader) => {
    shader.uniforms.tendonColor = { value: palette.tendon }
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', `#include <common>\n${declare}`)
      .replace('#include <begin_vertex>', '#include <begin_vertex>\nvFibre = fibre;\nvTendon = tendon;')
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${bundles}`)
      .replace('#include <color_fragment>', colour)
      .replace('#include <normal_fragment_maps>', relief)
  }
  return material
}
