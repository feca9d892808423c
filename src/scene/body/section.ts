/**
 * The inside of what is cut open, where nothing fills it: one flat colour without light. Only a clipped shader pays for that. Put
 * after the last step of a fragment shader.
 */
export const fillCut = (r: number, g: number, b: number): string => /* glsl */ `
  #include <dithering_fragment>
  #if NUM_CLIPPING_PLANES > 0
    if (!gl_FrontFacing) gl_FragColor = vec4(${r.toFixed(3)}, ${g.toFixed(3)}, ${b.toFixed(3)}, gl_FragColor.a);
  #endif
`
