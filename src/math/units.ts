/** Written next to a number from a paper, these make it SI on the spot: m, m², rad, N·m/rad. */
export const mm = (value: number): number => value * 1e-3
export const mm2 = (value: number): number => value * 1e-6
export const deg = (value: number): number => (value * Math.PI) / 180
/** Rotational stiffness: N·m per degree -> N·m per radian. */
export const perDegree = (value: number): number => (value * 180) / Math.PI

export const toMm = (metres: number): number => metres * 1e3
export const toDeg = (radians: number): number => (radians * 180) / Math.PI
