/**
 * The inside of what is cut open: its far wall, seen through the cut, in one flat colour without light, so that the cut
 * looks filled. The far wall is brought `reach` [m] nearer: a neighbour that lies against it, or dips into it from beyond,
 * does not show through; less where it is seen edge-on, or thin rims would show through themselves. Only a clipped shader
 * pays for that. Put after the last step of a fragment shader.
 */
export const fillCut = (r: number, g: number, b: number, reach: number): string => /* glsl */ `
  #include <dithering_fragment>
  #if NUM_CLIPPING_PLANES > 0
    gl_FragDepth = gl_FragCoord.z;
    if (!gl_FrontFacing) {
      gl_FragColor = vec4(${r.toFixed(3)}, ${g.toFixed(3)}, ${b.toFixed(3)}, gl_FragColor.a);
      vec3 wall = normalize(cross(dFdx(vViewPosition), dFdy(vViewPosition)));
      float facing = abs(dot(wall, normalize(vViewPosition)));
      float step = ${reach.toFixed(4)} * mix(0.5, 1.0, smoothstep(0.1, 0.5, facing));
      vec4 nearer = projectionMatrix * vec4(-vViewPosition * (1.0 - step / length(vViewPosition)), 1.0);
      gl_FragDepth = 0.5 + 0.5 * nearer.z / nearer.w;
    }
  #endif
`
/** What `fillCut` reads. Put at the head of the same shader. */
export const declareCut = /* glsl */ `
  #if NUM_CLIPPING_PLANES > 0
    uniform mat4 projectionMatrix;
  #endif
`
