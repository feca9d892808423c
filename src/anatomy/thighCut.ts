/** How high the thighs are cut off in a dissection [mm, over the hip centre, on the femur as it stands in the file]: muscles, bone and skin. */
export const thighCut = -130
