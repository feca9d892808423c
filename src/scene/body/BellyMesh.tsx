import { useFrame, useThree } from '@react-three/fiber'
import { lazy, Suspense, useEffect, useMemo, useRef } from 'react'
import { BufferAttribute, BufferGeometry, Color, Layers, MeshBasicMaterial } from 'three'
import type { DrawnId } from '../../anatomy/muscleKinds'
import type { Side } from '../../anatomy/sides'
import { type MuscleShape, mirrorMuscle, shapeMuscle } from '../../geometry/muscle'
import type { DrawnBody } from '../../geometry/tissue'
import { frame } from '../../state/frame/frame'
import { tensionOf } from '../../state/frame/tension'
import { orNothing } from '../../state/page/bring'
import { type Choices, useChoices } from '../../state/page/choices'
import { isFaded } from '../../state/page/focus'
import { type Flesh, slotOf } from './flesh'
import { paintTension } from './paint'
import { muscleColor, palette } from './palette'
import { useSeenThrough } from './visible'

// Only who asks for the lines loads what draws them.
const Fascicles = lazy(() => orNothing(async () => (await import('./Fascicles')).Fascicles))

/** Of its own colour, how much of it is added to a muscle that works at its strength. */
const glow = 0.6

export interface MuscleProps {
  readonly body: DrawnBody
  readonly id: DrawnId
  readonly side: Side
  readonly flesh: Flesh
}

/** The right bellies as last shaped: where the pose has no sides, the left ones are their mirror images, at a tenth of the work. */
const rights = new Map<DrawnId, { readonly shape: MuscleShape; version: number }>()

function remember(id: DrawnId, shape: MuscleShape): void {
  const known = rights.get(id)
  if (known?.shape === shape) known.version = frame.version
  else rights.set(id, { shape, version: frame.version })
}

interface BellyMeshProps extends MuscleProps {
  readonly shown: boolean
  readonly make: (body: DrawnBody) => MuscleShape
  /** What is done to the shape once the pose has made it. */
  readonly reflect?: ((shape: MuscleShape) => () => void) | undefined
}

/** Where no camera looks: the belly itself is what is pointed at, measured and saved; `flesh` draws it. */
const unseen = new Layers()
unseen.set(31)
const nothing = new MeshBasicMaterial()
const color = new Color()

/** A belly that follows the bones; its vertices are rewritten in place. `make` must stay the same. */
export function BellyMesh({ body, id, side, flesh, shown, make, reflect }: BellyMeshProps) {
  const invalidate = useThree((state) => state.invalidate)
  const away = useChoices((state) => isFaded(state, id))
  const xrayed = useSeenThrough(`${id}.${side}`)
  const fascicles = useChoices((state) => state.fascicles)
  const { shape, geometry } = useMemo(() => geometryOf(make(body)), [body, make])
  const slot = slotOf(id, side)
  const glass = away || xrayed || fascicles
  useEffect(() => {
    flesh.join(slot, shape)
    return () => {
      flesh.leave(slot)
      geometry.dispose()
    }
  }, [flesh, slot, shape, geometry])
  useEffect(() => {
    flesh.wear(slot, shown ? (glass ? 'glass' : 'solid') : 'hidden')
    invalidate()
  }, [flesh, slot, shown, glass, invalidate])

  useEffect(() => {
    const own = muscleColor(id)
    const repaint = (choices: Choices) => {
      const tension = tensionOf(choices, shape.id)
      const mechanics = choices.colors === 'mechanics'
      if (mechanics) paintTension(tension, color)
      else color.copy(tension === 'off' ? palette.offScale : own)
      // On the story stage a muscle glows as it nears its strength: who answers is seen.
      const effort = choices.arrangement === 'story' && !mechanics && typeof tension === 'number' ? tension : 0
      flesh.paint(slot, color, glow * Math.min(1, effort), tension === 'off')
      const faded = isFaded(choices, id)
      flesh.veil(slot, faded ? 0.03 : 0.16, faded ? 0.22 : 0.65)
      invalidate()
    }
    repaint(useChoices.getState())
    return useChoices.subscribe(repaint)
  }, [id, slot, shape, flesh, invalidate])

  const reflected = useMemo(() => reflect?.(shape), [reflect, shape])
  const shaped = useRef(-1)
  // biome-ignore lint/correctness/useExhaustiveDependencies: turned back or not, it is shaped anew
  useEffect(() => {
    shaped.current = -1
    invalidate()
  }, [reflected, invalidate])
  useFrame(() => {
    if (!shown || shaped.current === frame.version) return
    shaped.current = frame.version
    const twin = reflect ? undefined : rights.get(id)
    // Of somebody else the left is not the mirror image of the right.
    if (side === 'left' && !body.shape && frame.mirrored && twin?.version === frame.version)
      mirrorMuscle(shape, twin.shape)
    else shapeMuscle(shape, frame.pose)
    reflected?.()
    if (side === 'right' && !reflected) remember(id, shape)
    geometry.attributes.position!.needsUpdate = true
    geometry.attributes.normal!.needsUpdate = true
    flesh.moved(slot)
  })
  return (
    <>
      <mesh name={shape.id} geometry={geometry} material={nothing} layers={unseen} visible={shown} />
      {shown && fascicles && !away && (
        <Suspense fallback={null}>
          <Fascicles body={body} id={id} side={side} shape={shape} />
        </Suspense>
      )}
    </>
  )
}

function geometryOf(shape: MuscleShape) {
  const geometry = new BufferGeometry()
    .setAttribute('position', new BufferAttribute(shape.positions, 3))
    .setAttribute('normal', new BufferAttribute(shape.normals, 3))
    .setAttribute('fibre', new BufferAttribute(shape.fibre, 2))
    .setAttribute('tendon', new BufferAttribute(shape.tendon, 1))
    .setIndex(new BufferAttribute(shape.index, 1))
  return { shape, geometry }
}
