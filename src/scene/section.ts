/**
 * The inside of what is cut open: its far wall, seen through the cut, in one flat colour without light, so that the cut
 * looks filled. Put after the last step of a fragment shader.
 */
export const fillCut = (r: number, g: number, b: number): string => /* glsl */ `
  #include <dithering_fragment>
  if (!gl_FrontFacing) gl_FragColor = vec4(${r.toFixed(3)}, ${g.toFixed(3)}, ${b.toFixed(3)}, gl_FragColor.a);
`
