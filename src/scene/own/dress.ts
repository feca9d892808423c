import { BufferAttribute, BufferGeometry, Float32BufferAttribute, Matrix4, Vector3 } from 'three'
import type { BoneId } from '../../anatomy/bones'
import { landmark } from '../../anatomy/landmarks'
import type { OwnBody } from '../../geometry/own/ownBody'
import { type KdTree, makeKdTree } from '../../math/kdTree'
import { applied, type Similarity } from '../../math/similarity'
import { dot, lerp, sub, type Vec3 } from '../../math/vec3'
import { warped } from '../../math/warp'
import type { Loaded, Model } from '../body/models'

export interface DressedPart {
  readonly model: Model
  readonly loaded: Loaded
}

const point = new Vector3()

/** Every part of the body in the bones of `body`: theirs, ours moved to meet them, and discs between. */
export const dress = (parts: readonly DressedPart[], body: OwnBody): readonly DressedPart[] =>
  parts.map(({ model, loaded }) => {
    const theirs = body.surfaces[model.id]
    const kept = body.kept[model.id]
    if (theirs) return { model, loaded: { geometry: shaded(theirs, loaded, body), unpack: new Matrix4() } }
    if (kept) return { model, loaded: { geometry: loaded.geometry, unpack: matrixOf(kept).multiply(loaded.unpack) } }
    return { model, loaded: { geometry: bent(model.id, loaded, body), unpack: new Matrix4() } }
  })

const matrixOf = ({ scale: s, turn: r, shift }: Similarity): Matrix4 =>
  new Matrix4().set(
    s * r[0]!,
    s * r[1]!,
    s * r[2]!,
    shift[0],
    s * r[3]!,
    s * r[4]!,
    s * r[5]!,
    shift[1],
    s * r[6]!,
    s * r[7]!,
    s * r[8]!,
    shift[2],
    0,
    0,
    0,
    1,
  )

/** Vertices of a bone of ours [m] where they are in the body worn. */
function carriedPoints({ geometry, unpack }: Loaded, { shape }: OwnBody): Float32Array {
  const from = geometry.getAttribute('position')!
  const out = new Float32Array(3 * from.count)
  for (let i = 0; i < from.count; i++) {
    const { x, y, z } = point.fromBufferAttribute(from, i).applyMatrix4(unpack)
    out.set(warped(shape, [x, y, z]), 3 * i)
  }
  return out
}

/** Their surface, with the light that reaches ours at the same places: it is baked into our vertices. */
function shaded({ positions, normals, index }: NonNullable<OwnBody['surfaces'][BoneId]>, ours: Loaded, body: OwnBody) {
  const tree = makeKdTree(Float64Array.from(carriedPoints(ours, body)))
  const color = ours.geometry.getAttribute('color')!
  const open = new Float32Array(positions.length)
  for (let v = 0; v < positions.length / 3; v++)
    open.fill(
      opennessAt(tree, (i) => color.getX(i), positions, v),
      3 * v,
      3 * v + 3,
    )
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(positions, 3))
    .setAttribute('normal', new BufferAttribute(normals, 3))
    .setAttribute('color', new BufferAttribute(open, 3))
    .setIndex(new BufferAttribute(index, 1))
}

const neighbours = 5

function opennessAt(tree: KdTree, open: (i: number) => number, positions: Float32Array, v: number): number {
  const near = tree.near(positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!, neighbours)
  return near.reduce((sum, i) => sum + open(i), 0) / near.length
}

/** The bone below each disc and the one above, and the middles of the end plates that it joins. */
const neighboursOf = (id: string) => {
  const [upper, lower] = /^disc\.(T12|L\d)(L\d|S1)$/.exec(id)!.slice(1) as ['L5', 'L4']
  return {
    lower: (lower as string) === 'S1' ? ('sacrum' as const) : lower,
    upper,
    bottom: landmark('spine', `${lower}.superior_endplate.centre`),
    top: landmark('spine', `${upper}.inferior_endplate.centre`),
  }
}

/** Vertices of a disc: its lower face moves with the bone below, its upper face with the one above. */
function betweenBones(id: string, { geometry, unpack }: Loaded, body: OwnBody): Float32Array {
  const { lower, upper, bottom, top } = neighboursOf(id)
  const way = sub(top, bottom)
  const carry = (bone: BoneId, at: Vec3): Vec3 => {
    const kept = body.kept[bone]
    return kept ? applied(kept, at) : warped(body.shape, at)
  }
  const from = geometry.getAttribute('position')!
  const out = new Float32Array(3 * from.count)
  for (let i = 0; i < from.count; i++) {
    const { x, y, z } = point.fromBufferAttribute(from, i).applyMatrix4(unpack)
    const at: Vec3 = [x, y, z]
    const height = Math.min(1, Math.max(0, dot(sub(at, bottom), way) / dot(way, way)))
    out.set(lerp(carry(lower, at), carry(upper, at), height), 3 * i)
  }
  return out
}

/** A disc of ours, between the bones of theirs. */
function bent(id: string, loaded: Loaded, body: OwnBody): BufferGeometry {
  const { geometry } = loaded
  const color = geometry.getAttribute('color')!
  const made = new BufferGeometry()
    .setAttribute('position', new BufferAttribute(betweenBones(id, loaded, body), 3))
    .setAttribute(
      'color',
      new Float32BufferAttribute(
        Array.from({ length: 3 * color.count }, (_, k) => color.getComponent(Math.floor(k / 3), k % 3)),
        3,
      ),
    )
  if (geometry.index) made.setIndex(new BufferAttribute(Uint32Array.from(geometry.index.array), 1))
  made.computeVertexNormals()
  return made
}
