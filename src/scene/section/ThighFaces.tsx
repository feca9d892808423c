import { useThree } from '@react-three/fiber'
import { useCallback } from 'react'
import { Plane, Vector3 } from 'three'
import { drawnIds } from '../../anatomy/muscleKinds'
import { sides } from '../../anatomy/sides'
import { thighCut } from '../../anatomy/thighCut'
import { bellies } from '../../geometry/bellies'
import { mm } from '../../math/units'
import { frame } from '../../state/frame/frame'
import { useChoices } from '../../state/page/choices'
import { opaqueIn } from '../find/opaque'
import { cutFaces } from './cutFace'
import { useFaces } from './useFaces'

/** So far within the muscles, which end at the cut, they are asked for their outlines [m]; the face lies as far outside. */
const within = 1e-4

const isOfThigh = new Set<string>([
  'femur',
  ...drawnIds.filter((id) => bellies[id].cut && bellies[id].sections.at(-1)!.on === 'femur'),
])
const planes = sides.map(() => new Plane())
const [up, at] = [new Vector3(), new Vector3()]

/** The face of each thigh, where bone and muscles are cut off level, wherever the thigh is held. */
export function ThighFaces() {
  const scene = useThree((state) => state.scene)
  const make = useCallback(() => {
    const solids = opaqueIn(scene)
    sides.forEach((side, k) => {
      const m = frame.pose[`femur.${side}`]
      up.set(m[1]!, m[4]!, m[7]!)
      at.set(m[9]!, m[10]!, m[11]!).addScaledVector(up, mm(thighCut) + within)
      planes[k]!.setFromNormalAndCoplanarPoint(up, at)
    })
    const asked = planes.map((plane, k) => ({
      plane,
      solids: solids.filter(({ id }) => {
        const [base, side] = id.split('.')
        return side === sides[k] && isOfThigh.has(base!)
      }),
    }))
    return cutFaces(asked, useChoices.getState(), -2 * within)
  }, [scene])
  return <primitive object={useFaces('thighFaces', make)} />
}
