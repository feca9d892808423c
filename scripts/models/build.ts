import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Bone, type BoneId, boneIds, boneSources, bones } from '../../src/anatomy/bones'
import { attachments } from './attachments'
import { glb } from './glb'
import { bounds, type Mesh, mirrored, vertexNormals } from './mesh'
import { baked, openness } from './occlusion'
import { drawn, inCacheOrder, type Level, light } from './shape'
import { type Surface, surfaceOf } from './surface'

const root = fileURLToPath(new URL('../..', import.meta.url))
const frame =
  'x anterior, y superior, z to the right of the body; origin midway between the hip-joint centres; standing, both ASIS and the pubic symphysis in one frontal plane'

interface FileEntry {
  file: string
  bytes: number
  triangles: number
  vertices: number
  sha256: string
}

/** Writes two .glb per bone and manifest.json into `folder`, and answers with the drawn surfaces. */
export function build(folder: string): Record<BoneId, Surface> {
  mkdirSync(folder, { recursive: true })
  const meshes = perBone(drawn)
  const surfaces = perBone((id) => surfaceOf(meshes[id]))
  const shaded = new Map(baked.map((id) => [id, shade(id, surfaces)]))
  const entries = boneIds.map((id) => {
    const left = bones[id].side === 'left'
    const right = shaded.get((left ? id.replace('.left', '.right') : id) as BoneId)!
    const { full, reduced } = left ? { full: mirrorImage(right.full), reduced: mirrorImage(right.reduced) } : right
    return entry(id, write(folder, id, '', full), write(folder, id, '-light', reduced), full)
  })
  writeFileSync(join(folder, 'manifest.json'), manifest(entries))
  return surfaces
}

const perBone = <T>(make: (id: BoneId) => T) =>
  Object.fromEntries(boneIds.map((id) => [id, make(id)])) as Record<BoneId, T>

/** A mesh with what makes it look solid. */
interface Shaded extends Mesh {
  readonly normals: Float32Array
  readonly openness: Float32Array
}

/** Both levels; the light one takes normals and openness from the full one, so that they look alike. */
function shade(id: BoneId, surfaces: Record<BoneId, Surface>): { full: Shaded; reduced: Shaded } {
  const { positions, index } = surfaces[id]
  const normals = vertexNormals({ positions, index })
  const full = { positions, index, normals, openness: openness(id, surfaces, normals) }
  return { full, reduced: inherit(light(full), full) }
}

/** The look of `full` on a mesh whose vertices are some of its own. */
const inherit = ({ positions, index, from }: Level, { normals, openness }: Omit<Shaded, 'positions'>): Shaded => ({
  positions,
  index,
  normals: pick(normals, from, 3),
  openness: pick(openness, from, 1),
})

function pick(values: Float32Array, from: Uint32Array, size: number): Float32Array {
  const picked = new Float32Array(from.length * size)
  from.forEach((was, to) => {
    picked.set(values.subarray(was * size, (was + 1) * size), to * size)
  })
  return picked
}

function mirrorImage(shaded: Shaded): Shaded {
  const normals = mirrored({ ...shaded, positions: shaded.normals }).positions
  return inherit(inCacheOrder(mirrored(shaded)), { ...shaded, normals })
}

function write(folder: string, id: BoneId, suffix: string, shaded: Shaded): FileEntry {
  const { kind, side, body, ...bone }: Bone = bones[id]
  const extras = {
    id,
    ta2: bone.ta2,
    fma: bone.fma,
    latin: bone.latin,
    level: bone.level,
    ...(typeof body === 'string' ? { body } : { between: body }),
  }
  const bytes = glb({ ...shaded, name: id, extras })
  const file = `${bone.file}${suffix}.glb`
  writeFileSync(join(folder, file), bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { file, bytes: bytes.length, triangles: shaded.index.length / 3, vertices: shaded.openness.length, sha256 }
}

function entry(id: BoneId, full: FileEntry, reduced: FileEntry, { positions }: Mesh) {
  const { name, latin, side, kind, ta2, fma, level, body, source }: Bone = bones[id]
  const carried = typeof body === 'string' ? { body } : { between: body }
  return {
    id,
    name,
    latin,
    side,
    kind,
    level,
    ta2,
    fma,
    ...carried,
    source,
    bounds: bounds(positions),
    full,
    light: reduced,
  }
}

const manifest = (entries: readonly object[]) =>
  `${JSON.stringify({ version: 1, units: 'm', frame, sources: boneSources, bones: entries }, null, 1)}\n`

/** Writes where soft tissue meets bone, and says how far each wanted place was from the surface. */
function writeAttachments(file: string, surfaces: Record<BoneId, Surface>): void {
  const found = attachments(surfaces)
  const table = Object.fromEntries(found.map(({ id, point }) => [id, point]))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, attachmentsJson(table))
  for (const { id, moved } of found) console.log(`${(moved * 1000).toFixed(2).padStart(6)} mm  ${id}`)
}

/** One line per attachment. */
const attachmentsJson = (table: object) =>
  `{\n${Object.entries(table)
    .map(([id, point]) => `  ${JSON.stringify(id)}: ${JSON.stringify(point)}`)
    .join(',\n')}\n}\n`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const surfaces = build(join(root, 'public/models'))
  writeAttachments(join(root, 'src/anatomy/attachments.json'), surfaces)
}
