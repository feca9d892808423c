import { BufferAttribute, BufferGeometry, Matrix4 } from 'three'
import { duralSacIn } from '../../geometry/duralSac'
import { frame } from '../../state/frame/frame'
import type { Solid } from '../find/solids'
import { sacId } from './tissue'

/** The sac of the dura, to be cut like the structures about it; nobody can point at it. */
export function makeSac(): Solid {
  const { positions, rest, index } = duralSacIn(frame.pose)
  const geometry = new BufferGeometry()
    .setAttribute('position', new BufferAttribute(positions, 3))
    .setAttribute('rest', new BufferAttribute(rest, 3))
    .setIndex(new BufferAttribute(index, 1))
  let version = frame.version
  const refresh = (): void => {
    if (version === frame.version) return
    version = frame.version
    positions.set(duralSacIn(frame.pose).positions)
  }
  return {
    id: sacId,
    geometry,
    matrixWorld: new Matrix4(),
    ownGlass: false,
    refresh,
    hit: () => Number.POSITIVE_INFINITY,
  }
}
