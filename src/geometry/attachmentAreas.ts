import type { Belly, Hold } from '../anatomy/belly'
import { type Body, byBody, carriedOn } from '../anatomy/body'
import { type DrawnId, drawnRows } from '../anatomy/muscleKinds'
import { onSide, type Side, sides } from '../anatomy/sides'
import { mm } from '../math/units'
import type { Vec3 } from '../math/vec3'
import { bellies } from './bellies'

/** Where a muscle takes hold of a bone: all of its surface within `radius` of the path. */
export interface AttachmentArea {
  /** Muscle and side: 'psoasMajor.right'. */
  readonly id: string
  readonly end: 'origin' | 'insertion'
  /** A drawn bone: 'L3', 'hipBone.right'. */
  readonly bone: string
  /** Points [m] in the place of the file; one point is a round spot. */
  readonly path: readonly Vec3[]
  /** [m] */
  readonly radius: number
}

/** A bone of the set by its file: the right side of a pair, or the middle. */
const boneOf = (file: string, side: Side): string =>
  ({ 'hip-bone-right': `hipBone.${side}`, 'femur-right': `femur.${side}`, 'twelfth-rib-right': `twelfthRib.${side}` })[
    file
  ] ?? file

/** Holds on the same bone make one area, in their order; discs are not bone. */
function areasOf(
  body: Body,
  id: DrawnId,
  end: AttachmentArea['end'],
  holds: readonly Hold[],
  side: Side,
): AttachmentArea[] {
  const onBone = holds.filter(({ bone }) => !bone.startsWith('disc'))
  const files = [...new Set(onBone.map(({ bone }) => bone))]
  const spots = (file: string) => onBone.filter(({ bone }) => bone === file)
  const place = ({ at }: Hold): Vec3 => onSide(side, carriedOn(body, side, [mm(at[0]), mm(at[1]), mm(at[2])]))
  const { halfWidths, apart } = drawnRows[id].drawn
  const radius = mm(halfWidths[end])
  return files.flatMap((file) => {
    const bone = boneOf(file, side)
    const here = spots(file).map(place)
    const paths = apart ? here.map((point) => [point]) : [here]
    return paths.map((path) => ({ id: `${id}.${side}`, end, bone, path, radius }))
  })
}

/** Every place where a drawn muscle takes hold of a drawn bone, both sides. */
export const attachmentAreas = byBody((body): readonly AttachmentArea[] =>
  sides.flatMap((side) =>
    (Object.entries(bellies) as [DrawnId, Belly][]).flatMap(([id, { origins, insertions, beneath }]) => [
      ...areasOf(body, id, 'origin', [...origins, ...(beneath?.origins ?? [])], side),
      ...areasOf(body, id, 'insertion', [...insertions, ...(beneath?.insertions ?? [])], side),
    ]),
  ),
)

/** Distance [m] of the point (x, y, z) from the edge of `area`: negative inside. */
export function outside({ path, radius }: AttachmentArea, x: number, y: number, z: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let k = 0; k < Math.max(1, path.length - 1); k++) {
    const [a, b] = [path[k]!, path[k + 1] ?? path[k]!]
    const way = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const
    const square = way[0] ** 2 + way[1] ** 2 + way[2] ** 2
    const run = (x - a[0]) * way[0] + (y - a[1]) * way[1] + (z - a[2]) * way[2]
    const t = square === 0 ? 0 : Math.min(1, Math.max(0, run / square))
    best = Math.min(best, Math.hypot(x - a[0] - t * way[0], y - a[1] - t * way[1], z - a[2] - t * way[2]))
  }
  return best - radius
}
