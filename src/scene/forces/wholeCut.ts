import type { WebGLProgramParametersWithUniforms } from 'three'

/** What is as near to the plane of a section as this [m] lies in it, and stays: weight and load, in the mid-line. */
const inPlane = 0.004

/** A section takes away whole arrows and rods, by where their `middle` is in the instance: half of one could not be read. */
export function cutWhole(shader: WebGLProgramParametersWithUniforms, middle: string): void {
  shader.vertexShader = shader.vertexShader.replace(
    '#include <clipping_planes_vertex>',
    /* glsl */ `
      #if NUM_CLIPPING_PLANES > 0
        vClipPosition = -(modelViewMatrix * instanceMatrix * vec4(${middle}, 1.0)).xyz;
      #endif
      `,
  )
  shader.fragmentShader = shader.fragmentShader.replace(
    '#include <clipping_planes_fragment>',
    /* glsl */ `
      #if NUM_CLIPPING_PLANES > 0
        for (int i = 0; i < NUM_CLIPPING_PLANES; i++)
          if (dot(vClipPosition, clippingPlanes[i].xyz) > clippingPlanes[i].w + ${inPlane.toFixed(5)}) discard;
      #endif
      `,
  )
}
