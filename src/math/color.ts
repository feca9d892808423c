/** What a screen colour is to an eye. Colours are '#rrggbb'; Lab is CIE 1976 under D65. */
type Triple = readonly [number, number, number]

const triple = (make: (k: 0 | 1 | 2) => number): Triple => [make(0), make(1), make(2)]
const decode = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
const encode = (v: number): number => (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055)
const within = (v: number): number => Math.min(1, Math.max(0, v))

/** Light of each primary, 0 to 1. */
export const linearOf = (hex: string): Triple =>
  triple((k) => decode(Number.parseInt(hex.slice(1 + 2 * k, 3 + 2 * k), 16) / 255))

export const hexOf = (linear: Triple): string =>
  `#${linear
    .map((v) =>
      Math.round(255 * encode(within(v)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

const dotRow = ([a, b, c]: Triple, [x, y, z]: Triple): number => a * x + b * y + c * z
const times = (rows: readonly [Triple, Triple, Triple], v: Triple): Triple => triple((k) => dotRow(rows[k], v))

const toXyz = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
] as const
const white: Triple = [0.95047, 1, 1.08883]

export function labOf(hex: string): Triple {
  const xyz = times(toXyz, linearOf(hex))
  const [x, y, z] = triple((k) => {
    const t = xyz[k] / white[k]
    return t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116
  })
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** Machado, Oliveira & Fernandes 2009, severity 1: without the middle-wave cone, on linear light. */
const withoutGreenCone = [
  [0.367322, 0.860646, -0.227968],
  [0.280085, 0.672501, 0.047413],
  [-0.01182, 0.04294, 0.968881],
] as const

/** `hex` as someone with deuteranopia sees it. */
export const deuteranopic = (hex: string): string => hexOf(times(withoutGreenCone, linearOf(hex)))

/** CIEDE2000 between two Lab colours (Sharma, Wu & Dalal 2005, whose test pairs it meets). */
export function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const degrees = Math.PI / 180
  // 1. Hue and chroma, with a stretched near grey.
  const mean7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7
  const stretch = 1 + 0.5 * (1 - Math.sqrt(mean7 / (mean7 + 25 ** 7)))
  const hueOf = (a: number, b: number): number => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / degrees + 360) % 360)
  const c1 = Math.hypot(stretch * a1, b1)
  const c2 = Math.hypot(stretch * a2, b2)
  const h1 = hueOf(stretch * a1, b1)
  const h2 = hueOf(stretch * a2, b2)
  // 2. Differences.
  const grey = c1 * c2 === 0
  let turn = grey ? 0 : h2 - h1
  if (turn > 180) turn -= 360
  if (turn < -180) turn += 360
  const dl = l2 - l1
  const dc = c2 - c1
  const dh = 2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * degrees)
  // 3. Weights at the mean.
  const l = (l1 + l2) / 2
  const c = (c1 + c2) / 2
  const sum = h1 + h2
  const h = grey ? sum : Math.abs(h1 - h2) <= 180 ? sum / 2 : sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2
  const t =
    1 -
    0.17 * Math.cos((h - 30) * degrees) +
    0.24 * Math.cos(2 * h * degrees) +
    0.32 * Math.cos((3 * h + 6) * degrees) -
    0.2 * Math.cos((4 * h - 63) * degrees)
  const wl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2)
  const wc = 1 + 0.045 * c
  const wh = 1 + 0.015 * c * t
  const c7 = c ** 7
  const rotation = -2 * Math.sqrt(c7 / (c7 + 25 ** 7)) * Math.sin(60 * degrees * Math.exp(-(((h - 275) / 25) ** 2)))
  return Math.sqrt((dl / wl) ** 2 + (dc / wc) ** 2 + (dh / wh) ** 2 + rotation * (dc / wc) * (dh / wh))
}

/** CIEDE2000 between two screen colours. */
export const colorDifference = (a: string, b: string): number => ciede2000(labOf(a), labOf(b))
