/**
 * The picture of the page on a home screen, drawn from the lines of public/icon.svg without a browser: the same bytes on
 * every machine.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { zlibSync } from 'fflate'

type Point = readonly [x: number, y: number]
type Color = readonly [red: number, green: number, blue: number]
interface Stroke {
  readonly points: readonly Point[]
  readonly color: Color
  readonly radius: number
}

const size = 512
const colorOf = (hex: string): Color =>
  [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)) as unknown as Color

/** The corners of a path of M, q, t and v, each relative as in icon.svg, a curve in 64 pieces. */
function pointsOf(path: string): Point[] {
  const points: Point[] = []
  let [at, control]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ]
  const curve = (end: Point): void => {
    const start = at
    for (let i = 1; i <= 64; i++) {
      const t = i / 64
      const along = (k: 0 | 1) => (1 - t) ** 2 * start[k] + 2 * t * (1 - t) * control[k] + t ** 2 * end[k]
      points.push([along(0), along(1)])
    }
    at = end
  }
  const line = (end: Point): void => {
    at = end
    points.push(end)
  }
  for (const [, letter, list] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0] = (list!.match(/-?[\d.]+/g) ?? []).map(Number)
    if (letter === 'M') line([a, b])
    else if (letter === 'v') line([at[0], at[1] + a])
    else if (letter === 'q') {
      control = [at[0] + a, at[1] + b]
      curve([at[0] + c, at[1] + d])
    } else if (letter === 't') {
      control = [2 * at[0] - control[0], 2 * at[1] - control[1]]
      curve([at[0] + a, at[1] + b])
    } else throw new Error(`icon.svg has a ${letter}, which icons.ts cannot draw`)
  }
  return points
}

const svg = readFileSync('public/icon.svg', 'utf8')
const ground = colorOf(svg.match(/<rect[^>]*fill="(#\w{6})"/)![1]!)
const strokes: Stroke[] = [...svg.matchAll(/<path d="([^"]+)"[^>]*stroke="(#\w{6})" stroke-width="(\d+)"/g)].map(
  ([, path, color, width]) => ({ points: pointsOf(path!), color: colorOf(color!), radius: Number(width) / 2 }),
)

/** Distance of `p` from the piece between `a` and `b`. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(x - ax - t * dx, y - ay - t * dy)
}

/** The icon in `pixels` a side, its lines at `scale` of their size about the middle. */
function draw(pixels: number, scale: number): Uint8Array {
  const unit = size / pixels
  // A byte before each row: not filtered.
  const rows = new Uint8Array(pixels * (3 * pixels + 1))
  for (let j = 0; j < pixels; j++)
    for (let i = 0; i < pixels; i++) {
      const at = [i, j].map((k) => ((k + 0.5) * unit - size / 2) / scale + size / 2) as unknown as Point
      const color = strokes.reduce<readonly number[]>((under, stroke) => {
        const away = Math.min(...stroke.points.slice(1).map((point, k) => distance(at, stroke.points[k]!, point)))
        const covered = Math.min(1, Math.max(0, 0.5 + ((stroke.radius - away) * scale) / unit))
        return under.map((value, k) => value + covered * (stroke.color[k]! - value))
      }, ground)
      rows.set(color.map(Math.round), j * (3 * pixels + 1) + 1 + 3 * i)
    }
  return rows
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

function png(pixels: number, scale = 1): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(pixels, 0)
  head.writeUInt32BE(pixels, 4)
  // Eight bits, red green blue.
  head.set([8, 2], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const data = zlibSync(draw(pixels, scale), { level: 9 })
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', new Uint8Array())])
}

writeFileSync('public/icon-192.png', png(192))
writeFileSync('public/icon-512.png', png(512))
writeFileSync('public/apple-touch-icon.png', png(180))
// A mask may take a fifth from every side.
writeFileSync('public/icon-maskable.png', png(512, 0.8))
