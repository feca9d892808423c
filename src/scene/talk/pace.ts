/** Time constants of the camera's own moves [s]; a move takes three of them. */
export const quickTime = 0.12
/** About two seconds: a room can follow, and a compressed picture too. */
export const slowTime = 0.7
