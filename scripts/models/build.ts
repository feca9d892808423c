import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Bone, type BoneId, boneIds, boneSources, bones } from '../../src/anatomy/bones'
import { attachments } from './attachments'
import { glb } from './glb'
import { bounds, type Mesh, mirrored, vertexNormals } from './mesh'
import { baked, openness } from './occlusion'
import { drawn, type Level, light } from './shape'
import { type Surface, surfaceOf } from './surface'

const root = fileURLToPath(new URL('../..', import.meta.url))
const frame =
  'x anterior, y superior, z to the right of the body; origin midway between the hip-joint centres; standing, both ASIS and the pubic symphysis in one frontal plane'

interface Packed {
  bytes: number
  triangles: number
  vertices: number
  sha256: string
}

/** A bone of the left is the mirror image of its right one: the page makes it, and no file holds it. */
const counterpart = (id: BoneId): BoneId => id.replace('.left', '.right') as BoneId

/**
 * Writes bones.glb, bones-light.glb and manifest.json into `folder`, and answers with the drawn surfaces. Each of the two holds a
 * binary glTF a bone, one after another in the order of the table, so that one request brings them all and each can be drawn as
 * soon as it is there.
 */
export function build(folder: string): Record<BoneId, Surface> {
  mkdirSync(folder, { recursive: true })
  const meshes = perBone(drawn)
  const surfaces = perBone((id) => surfaceOf(meshes[id]))
  const shaded = new Map(baked.map((id) => [id, shade(id, surfaces)]))
  const full = baked.map((id) => file(id, shaded.get(id)!.full))
  const reduced = baked.map((id) => file(id, shaded.get(id)!.reduced))
  writeFileSync(join(folder, 'bones.glb'), Buffer.concat(full))
  writeFileSync(join(folder, 'bones-light.glb'), Buffer.concat(reduced))
  const entries = boneIds.map((id) => {
    const at = baked.indexOf(id)
    if (at < 0) return { ...entry(id, mirrored(shaded.get(counterpart(id))!.full)), mirrors: counterpart(id) }
    const { full: mesh, reduced: light } = shaded.get(id)!
    return { ...entry(id, mesh), full: packed(full[at]!, mesh), light: packed(reduced[at]!, light) }
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

/** The binary glTF of a bone. */
function file(id: BoneId, shaded: Shaded): Uint8Array {
  const { body, ta2, fma, latin, level }: Bone = bones[id]
  const extras = { id, ta2, fma, latin, level, ...(typeof body === 'string' ? { body } : { between: body }) }
  return glb({ ...shaded, name: id, extras })
}

const packed = (bytes: Uint8Array, { index, openness }: Shaded): Packed => ({
  bytes: bytes.length,
  triangles: index.length / 3,
  vertices: openness.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
})

function entry(id: BoneId, { positions }: Mesh) {
  const { name, latin, side, kind, ta2, fma, level, body, source }: Bone = bones[id]
  const carried = typeof body === 'string' ? { body } : { between: body }
  return { id, name, latin, side, kind, level, ta2, fma, ...carried, source, bounds: bounds(positions) }
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
  const surfaces = build(join(root, 'src/scene/body/models'))
  writeAttachments(join(root, 'src/anatomy/attachments.json'), surfaces)
}
