/** How long an arrow is [m] for each newton: 25 mm for 100 N. */
export const metresPerNewton = 0.025 / 100

/** How much wider a line of pull is [m] for each newton: 30 mm for 100 N. */
export const widthPerNewton = 0.03 / 100
