/**
 * The skin of the right half of the trunk and thigh, made from the drawn bones and bellies: src/scene/body/skin.glb, and
 * where on it points of bone are felt: src/anatomy/skinMarks.json. No clock, no chance: the same bodies give the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { MeshoptSimplifier } from 'meshoptimizer'
import { landmark } from '../src/anatomy/landmarks'
import type { Vec3 } from '../src/math/vec3'
import { glb } from './models/glb'
import { snapped } from './models/mesh'
import { gridStep, inCacheOrder } from './models/shape'
import { type Surface, surfaceOf } from './models/surface'
import { skinField, slopes } from './skin/field'
import { surfaceAtZero } from './skin/surface'

/** Of the half that is kept in the file. */
const triangles = 5000

/** The file of the skin, and its surface. */
export function makeSkin(): { file: Uint8Array; surface: Surface } {
  const field = skinField()
  const fine = surfaceAtZero(field.grid, field.values)
  const [index] = MeshoptSimplifier.simplify(fine.index, fine.positions, 3, 3 * triangles, 0.02, ['ErrorAbsolute'])
  const mesh = inCacheOrder(snapped({ positions: fine.positions, index }, gridStep))
  const normals = slopes(field, mesh.positions)
  const openness = new Float32Array(mesh.positions.length / 3).fill(1)
  return { file: glb({ ...mesh, normals, openness, name: 'skin', extras: { id: 'skin' } }), surface: surfaceOf(mesh) }
}

/** Points of bone that are felt through the skin: there where they lie nearest to it. */
const nearest = {
  ASIS: landmark('pelvis', 'ASIS'),
  PSIS: landmark('pelvis', 'PSIS'),
  iliacCrest: landmark('pelvis', 'iliacCrestTop'),
  greaterTrochanter: landmark('femur', 'greater_trochanter.lateral'),
} as const
const tuberosity = landmark('pelvis', 'ischialTuberosity')
/** The tuberosity is felt from the gluteal fold, from below and behind. */
const fromBelow: Vec3 = [-0.84, -0.5426, 0]

/** Where each is felt on the right [mm]. */
export function marksOn({ nearest: near, hit }: Surface): Record<string, number[]> {
  const reach = hit(...tuberosity, ...fromBelow, 0.2)
  const found = Object.entries(nearest).map(([id, at]) => [id, near(at).point] as const)
  const all = [...found, ['ischialTuberosity', tuberosity.map((value, k) => value + reach * fromBelow[k]!)] as const]
  return Object.fromEntries(all.map(([id, point]) => [id, point.map((value) => Math.round(value * 1e5) / 100)]))
}

/** One line a point. */
export const marksJson = (marks: Record<string, number[]>): string =>
  `{\n${Object.entries(marks)
    .map(([id, at]) => `  ${JSON.stringify(id)}: ${JSON.stringify(at)}`)
    .join(',\n')}\n}\n`

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { file, surface } = makeSkin()
  writeFileSync(new URL('../src/scene/body/skin.glb', import.meta.url), file)
  writeFileSync(new URL('../src/anatomy/skinMarks.json', import.meta.url), marksJson(marksOn(surface)))
}
