import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { ConeGeometry, type Group, MeshStandardMaterial, TorusGeometry } from 'three'
import { type Body, byBody, carriedMean } from '../../anatomy/body'
import { forceColors } from '../../anatomy/colors'
import { landmark } from '../../anatomy/landmarks'
import { turningMoments } from '../../state/frame/forces'
import { frame } from '../../state/frame/frame'
import { useChoices } from '../../state/page/choices'
import { setMotion } from '../body/motion'

/** How far an arc goes round [rad] for each newton metre: 4 degrees. */
const radiansPerNewtonMetre = (4 * Math.PI) / 180
const axisOf = byBody((body) => carriedMean(body, landmark('pelvis', 'nutationAxis')))
const materials = {
  nutation: new MeshStandardMaterial({ color: forceColors.nutation, roughness: 0.6 }),
  counternutation: new MeshStandardMaterial({ color: forceColors.counternutation, roughness: 0.6 }),
}

interface ArcProps {
  /** Nutation turns clockwise for whoever looks at the body's right side. */
  readonly turns: 'nutation' | 'counternutation'
  readonly moment: number
  readonly radius: number
}

/** A moment about the sacro-iliac axis, as an arc with a head, starting straight up. */
function Arc({ turns, moment, radius }: ArcProps) {
  const way = turns === 'nutation' ? -1 : 1
  const angle = Math.min(1.9 * Math.PI, moment * radiansPerNewtonMetre)
  const torus = useMemo(() => new TorusGeometry(radius, 0.0016, 8, 64, Math.max(0.01, angle)), [radius, angle])
  const cone = useMemo(() => new ConeGeometry(0.0046, 0.013, 16), [])
  useEffect(() => () => torus.dispose(), [torus])
  useEffect(() => () => cone.dispose(), [cone])
  const end = Math.PI / 2 + way * angle
  return (
    <>
      <mesh
        geometry={torus}
        material={materials[turns]}
        rotation={[0, 0, way > 0 ? Math.PI / 2 : Math.PI / 2 - angle]}
      />
      <mesh
        geometry={cone}
        material={materials[turns]}
        position={[radius * Math.cos(end), radius * Math.sin(end), 0]}
        rotation={[0, 0, way > 0 ? end : end + Math.PI]}
      />
    </>
  )
}

/** In the free-body view: all that nods the sacrum forward, and all that nods it back. Equal arcs: it is at rest. */
export function Moments({ body }: { readonly body: Body }) {
  const shown = useChoices((state) => state.freeBody && !state.posedByHand)
  const report = useChoices((state) => state.report)
  const group = useRef<Group>(null)
  useFrame(() => {
    if (!group.current) return
    setMotion(group.current.matrix, frame.pose.pelvis)
    group.current.matrixWorldNeedsUpdate = true
  })
  if (!shown) return null
  const { nutation, counternutation } = turningMoments(report)
  const [x, y] = axisOf(body)
  return (
    <group ref={group} matrixAutoUpdate={false}>
      <group position={[x, y, 0.085]}>
        <Arc turns="nutation" moment={nutation} radius={0.05} />
        <Arc turns="counternutation" moment={counternutation} radius={0.062} />
      </group>
    </group>
  )
}
