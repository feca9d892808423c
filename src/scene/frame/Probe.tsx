import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { type BufferAttribute, type Group, type Mesh, MeshStandardMaterial, Vector3 } from 'three'
import { type Side, signOf } from '../../anatomy/sides'
import { pressIndex } from '../../biomechanics/time/pressing'
import { useExercise } from '../../state/time/exercise'
import { useFilm } from '../../state/time/films'
import { playedTime } from '../../state/time/player'

type Pressed = 'piriformis' | 'psoasMajor'

/** From where a hand comes, on the right side: piriformis from behind and outside, psoas from the front. */
const towards: Readonly<Record<Pressed, readonly [number, number, number]>> = {
  piriformis: [-0.9, 0.1, 0.42],
  psoasMajor: [1, 0, 0.15],
}
/** Radius of the pad, how far it hovers before contact, and how far it sinks at full depth [m]. */
const pad = { radius: 0.013, thickness: 0.006, hovers: 0.014, sinks: 0.005 } as const
/** Length of the arrow at rest, and what full depth adds [m]. */
const arrow = { rest: 0.012, perDepth: 0.05, head: 0.017 } as const
/** Where the tip of the arrow stands over the surface [m]. */
const headFrom = 1.5 * pad.thickness

const up = new Vector3(0, 1, 0)
const point = new Vector3()
const normal = new Vector3()
const middle = new Vector3()
const wanted = new Vector3()

/** The vertex of a belly that faces the hand and lies nearest to its middle. */
function facing(mesh: Mesh, muscle: Pressed, side: Side): number {
  const { position, normal: normals } = mesh.geometry.attributes as Record<'position' | 'normal', BufferAttribute>
  const [x, y, z] = towards[muscle]
  wanted.set(x, y, signOf(side) * z).normalize()
  middle.set(0, 0, 0)
  for (let i = 0; i < position.count; i++) middle.add(point.fromBufferAttribute(position, i))
  middle.divideScalar(position.count)
  let best = 0
  let nearest = Number.POSITIVE_INFINITY
  for (let i = 0; i < position.count; i++) {
    const faces = normal.fromBufferAttribute(normals, i).dot(wanted)
    if (faces < 0.7) continue
    point.fromBufferAttribute(position, i).sub(middle)
    // Beside the middle, seen along the hand.
    const beside = Math.sqrt(Math.max(0, point.lengthSq() - point.dot(wanted) ** 2))
    if (beside < nearest) {
      nearest = beside
      best = i
    }
  }
  return best
}

function Hand({ muscle, side }: { readonly muscle: Pressed; readonly side: Side }) {
  const { scene, invalidate } = useThree()
  const group = useRef<Group>(null)
  const shaft = useRef<Group>(null)
  const at = useRef(-1)
  const skin = useMemo(() => new MeshStandardMaterial({ color: '#f4e6d8', roughness: 0.55, transparent: true }), [])
  const ink = useMemo(
    () => new MeshStandardMaterial({ color: '#49b7de', emissive: '#1d6f8f', emissiveIntensity: 0.5, roughness: 0.5 }),
    [],
  )
  useEffect(() => {
    at.current = -1
    invalidate()
    const stop = useFilm.subscribe(() => invalidate())
    return () => {
      stop()
      invalidate()
    }
  }, [invalidate])
  useEffect(
    () => () => {
      skin.dispose()
      ink.dispose()
    },
    [skin, ink],
  )
  useFrame(() => {
    const { film } = useFilm.getState()
    const mesh = scene.getObjectByName(`${muscle}.${side}`) as Mesh | undefined
    const hand = group.current
    if (!hand) return
    hand.visible = mesh !== undefined && film?.kind === 'press'
    if (!mesh || film?.kind !== 'press') return
    if (at.current < 0) at.current = facing(mesh, muscle, side)
    const { position, normal: normals } = mesh.geometry.attributes as Record<'position' | 'normal', BufferAttribute>
    point.fromBufferAttribute(position, at.current)
    normal.fromBufferAttribute(normals, at.current)
    const depth = film.course.depth[pressIndex(playedTime())]!
    const touches = Math.min(1, depth * 8)
    hand.position.copy(point).addScaledVector(normal, pad.hovers * (1 - touches) - pad.sinks * depth)
    hand.quaternion.setFromUnitVectors(up, normal)
    skin.opacity = 0.45 + 0.5 * touches
    if (shaft.current) shaft.current.scale.y = arrow.rest + arrow.perDepth * depth
  })
  return (
    <group ref={group} name="probe">
      <mesh material={skin} position={[0, pad.thickness / 2, 0]} scale={[pad.radius, pad.thickness, pad.radius]}>
        <sphereGeometry args={[1, 32, 20]} />
      </mesh>
      <mesh material={ink} position={[0, headFrom + arrow.head / 2, 0]} rotation={[Math.PI, 0, 0]}>
        <coneGeometry args={[0.0075, arrow.head, 24]} />
      </mesh>
      <group ref={shaft} position={[0, headFrom + arrow.head, 0]}>
        <mesh material={ink} position={[0, 0.5, 0]}>
          <cylinderGeometry args={[0.0028, 0.0028, 1, 16]} />
        </mesh>
      </group>
    </group>
  )
}

/** A soft pad where a hand presses; the arrow behind it is as long as it is deep. */
export function Probe() {
  const exercise = useExercise((state) => state.exercise)
  if (exercise?.kind !== 'press') return null
  const { muscle, side } = exercise
  return <Hand key={`${muscle}.${side}`} muscle={muscle} side={side} />
}
