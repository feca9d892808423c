import { DoubleSide, MeshStandardMaterial } from 'three'
import { palette } from './palette'
import { fillCut } from './section'

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

function makeBoneMaterial(color: typeof palette.bone): MeshStandardMaterial {
  const material = new MeshStandardMaterial({ color, roughness: 0.62, metalness: 0, vertexColors: true })
  // Only a cut shows the far side; otherwise the depth test hides it.
  material.side = DoubleSide
  material.onBeforeCompile = (shader) => {
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <color_fragment>', shading)
      .replace('#include <aomap_fragment>', ambient)
      .replace('#include <dithering_fragment>', fillCut(0.86, 0.72, 0.6))
  }
  return material
}

/** Ivory; in Mechanics a quiet grey, so that colour means tension and nothing else. */
export const boneMaterials = {
  anatomy: makeBoneMaterial(palette.bone),
  mechanics: makeBoneMaterial(palette.mechanicsBone),
}
