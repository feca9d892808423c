import { inflateSync } from 'node:zlib'

/** What was seen: rows from the top, `channels` bytes a pixel, red, green and blue first. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly channels: number
  readonly data: Uint8Array
}

/** What a PNG row is predicted from: left, above, left above. */
function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  if (filter !== 4) return 0
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)]
  return a <= b && a <= c ? left : b <= c ? above : corner
}

/** The picture in `file`, a PNG as browsers write one: 8 bits, RGB or RGBA, not interlaced. Throws for any other. */
export function pictureOf(file: Buffer): Picture {
  const [width, height, bits, kind, interlaced] = [
    file.readUInt32BE(16),
    file.readUInt32BE(20),
    file[24],
    file[25],
    file[28],
  ]
  if (bits !== 8 || (kind !== 2 && kind !== 6) || interlaced) throw new Error(`a PNG of kind ${kind}, ${bits} bits`)
  const channels = kind === 6 ? 4 : 3
  const parts: Buffer[] = []
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)))
  const raw = inflateSync(Buffer.concat(parts))
  const row = width * channels
  const data = new Uint8Array(row * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)]!
    for (let x = 0; x < row; x++) {
      const at = y * row + x
      const left = x < channels ? 0 : data[at - channels]!
      const above = y === 0 ? 0 : data[at - row]!
      const corner = x < channels || y === 0 ? 0 : data[at - row - channels]!
      data[at] = raw[y * (row + 1) + 1 + x]! + predicted(filter, left, above, corner)
    }
  }
  return { width, height, channels, data }
}

/** Pixels of a picture that `fits` their red, green and blue. */
function counted({ data, channels }: Picture, fits: (r: number, g: number, b: number) => boolean): number {
  let count = 0
  for (let i = 0; i < data.length; i += channels) if (fits(data[i]!, data[i + 1]!, data[i + 2]!)) count++
  return count
}

/** How many pixels have the red of psoas in light and shade; piriformis is more yellow. */
export const redIn = (picture: Picture): number => counted(picture, (r, g, b) => r > 70 && g < 0.47 * r && b < 0.45 * r)

/** How many pixels have the colour of bone; ground and paper are greyer. */
export const boneIn = (picture: Picture): number =>
  counted(picture, (r, g, b) => r > 140 && g > 0.82 * r && g < 0.94 * r && b > 0.62 * r && b < 0.84 * r)

/** Share of pixels that differ visibly; all of them where the sizes do. */
export function differing(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) return 1
  let count = 0
  for (let i = 0, k = 0; i < a.data.length; i += a.channels, k += b.channels)
    if (Math.abs(a.data[i]! - b.data[k]!) > 24) count++
  return count / (a.width * a.height)
}
