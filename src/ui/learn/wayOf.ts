/** Which way a nod of `angle` [deg] goes, for a text to choose by; smaller than `least` is none. */
export const wayOf = (angle: number, least = Number.MIN_VALUE): 'none' | 'forward' | 'back' =>
  Math.abs(angle) < least ? 'none' : angle > 0 ? 'forward' : 'back'
