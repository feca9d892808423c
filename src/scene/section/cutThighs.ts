import { BufferAttribute, BufferGeometry, Vector3 } from 'three'
import { thighCut } from '../../anatomy/thighCut'
import { mm } from '../../math/units'
import type { Loaded, Model } from '../body/models'

interface Part {
  readonly model: Model
  readonly loaded: Loaded
}

/** The parts of the body with each femur cut off where its muscles are; the face is drawn by ThighFaces.tsx. */
export const cutThighs = (parts: readonly Part[]): readonly Part[] =>
  parts.map(({ model, loaded }) =>
    model.kind === 'bone' && model.body.startsWith('femur') ? { model, loaded: upperPart(loaded) } : { model, loaded },
  )

const point = new Vector3()

const known = new WeakMap<BufferGeometry, Loaded>()

/** What of a bone lies above the cut. */
function upperPart({ geometry, unpack }: Loaded): Loaded {
  const made = known.get(geometry)
  if (made) return made
  const from = geometry.getAttribute('position')!
  const heights = Array.from({ length: from.count }, (_, v) => {
    point.fromBufferAttribute(from, v).applyMatrix4(unpack)
    return point.y - mm(thighCut)
  })
  const upper = { geometry: above(geometry, heights), unpack }
  known.set(geometry, upper)
  return upper
}

/** The triangles of `geometry` whose corners have a height over nothing; those that reach below end there. */
function above(geometry: BufferGeometry, heights: number[]): BufferGeometry {
  const names = Object.keys(geometry.attributes)
  const columns = names.map((name) => {
    const from = geometry.getAttribute(name)!
    const { itemSize: size } = from
    return {
      size,
      values: Array.from({ length: size * from.count }, (_, o) => from.getComponent(Math.floor(o / size), o % size)),
    }
  })
  const cut = new Map<string, number>()
  /** The vertex where the edge from `over` to `below` meets the plane. */
  const between = (over: number, below: number): number => {
    const key = `${over} ${below}`
    const known = cut.get(key)
    if (known !== undefined) return known
    const share = heights[over]! / (heights[over]! - heights[below]!)
    for (const { size, values } of columns)
      for (let k = 0; k < size; k++)
        values.push(values[size * over + k]! * (1 - share) + values[size * below + k]! * share)
    cut.set(key, heights.push(0) - 1)
    return heights.length - 1
  }
  const index: number[] = []
  const old = geometry.index!.array
  for (let t = 0; t < old.length; t += 3) {
    const corners = [old[t]!, old[t + 1]!, old[t + 2]!].flatMap((v, k, all) => {
      const next = all[(k + 1) % 3]!
      const [isOver, isNextOver] = [heights[v]! >= 0, heights[next]! >= 0]
      const met = isOver === isNextOver ? [] : [isOver ? between(v, next) : between(next, v)]
      return isOver ? [v, ...met] : met
    })
    for (let k = 2; k < corners.length; k++) index.push(corners[0]!, corners[k - 1]!, corners[k]!)
  }
  // What lies below is left out.
  const kept = [...new Set(index)]
  const place = new Map(kept.map((v, i) => [v, i]))
  const made = new BufferGeometry().setIndex(index.map((v) => place.get(v)!))
  names.forEach((name, k) => {
    const { size, values } = columns[k]!
    const own = kept.flatMap((v) => values.slice(size * v, size * (v + 1)))
    made.setAttribute(name, new BufferAttribute(Float32Array.from(own), size))
  })
  return made
}
