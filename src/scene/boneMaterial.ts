import { MeshStandardMaterial } from 'three'
import { palette } from './palette'

/** Occlusion is baked into the vertex colours: it shades, and deep places turn warm, as light between bones does. */
const shading = /* glsl */ `
  float open = vColor.r;
  diffuseColor.rgb *= mix(vec3(0.30, 0.19, 0.12), vec3(1.0), smoothstep(0.0, 1.0, open));
`
/** The baked occlusion also holds back the light that comes from all around. */
const ambient = /* glsl */ `
  reflectedLight.indirectDiffuse *= mix(0.35, 1.0, vColor.r);
  reflectedLight.indirectSpecular *= vColor.r * vColor.r;
`

export function makeBoneMaterial(): MeshStandardMaterial {
  const material = new MeshStandardMaterial({ color: palette.bone, roughness: 0.62, metalness: 0, vertexColors: true })
  material.onBeforeCompile = (shader) => {
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <color_fragment>', shading)
      .replace('#include <aomap_fragment>', ambient)
  }
  return material
}
