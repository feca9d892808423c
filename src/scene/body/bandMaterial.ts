import { Matrix4, MeshStandardMaterial, Vector4 } from 'three'
import { bodyIds } from '../../anatomy/bodies'

const declare = (count: number) => /* glsl */ `
  attribute vec2 bodies;
  attribute float blend;
  attribute float band;
  attribute vec2 fibre;
  uniform mat4 motion[${bodyIds.length}];
  uniform vec4 paint[${count}];
  varying vec4 vPaint;
  varying vec2 vFibre;
`
const place = /* glsl */ `
  mat4 between = motion[int(bodies.x + 0.5)] * (1.0 - blend) + motion[int(bodies.y + 0.5)] * blend;
  vec3 objectNormal = normalize(mat3(between) * normal);
`
/** Paint holds the colour and how it is shown: 0 not at all, 1 plain, 2 hatched because it is switched off. */
const mark = /* glsl */ `
  vec3 transformed = (between * vec4(position, 1.0)).xyz;
  vPaint = paint[int(band + 0.5)];
  vFibre = fibre;
  // Hidden: all corners in one point, and nothing is left to draw.
  if (vPaint.a < 0.5) transformed = vec3(0.0);
`
/** Fine parallel fibres, and a hatch on what is switched off. */
const colour = /* glsl */ `
  float width = fwidth(vFibre.y);
  float run = sin(vFibre.y * 95.0 + 2.0 * sin(vFibre.x * 3.0)) + 0.6 * sin(vFibre.y * 37.0 + 1.3);
  float fibres = 0.5 + 0.3 * run * smoothstep(0.09, 0.03, width);
  diffuseColor.rgb = vPaint.rgb * mix(0.80, 1.10, fibres);
  if (vPaint.a > 1.5) diffuseColor.rgb *= mix(0.55, 1.1, step(0.5, fract((vFibre.x + vFibre.y * 0.3) * 9.0)));
`

/** One material for all bands: each vertex rides between two bodies (as in discMaterial.ts), each band has its paint. */
export function makeBandMaterial(count: number) {
  const motion = { value: bodyIds.map(() => new Matrix4()) }
  const paint = { value: Array.from({ length: count }, () => new Vector4(1, 1, 1, 1)) }
  const material = new MeshStandardMaterial({ roughness: 0.5, metalness: 0 })
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, { motion, paint })
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', `#include <common>\n${declare(count)}`)
      .replace('#include <beginnormal_vertex>', place)
      .replace('#include <begin_vertex>', mark)
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', '#include <common>\nvarying vec4 vPaint;\nvarying vec2 vFibre;')
      .replace('#include <color_fragment>', colour)
  }
  return { material, motion: motion.value, paint: paint.value }
}
