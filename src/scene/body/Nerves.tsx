import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { BufferAttribute, BufferGeometry, DynamicDrawUsage, MeshStandardMaterial } from 'three'
import { laterNerveIds, nerveIds } from '../../anatomy/nerves'
import { makeNerves, type NerveShape, shapeNerves } from '../../geometry/nerve'
import type { DrawnBody } from '../../geometry/tissue'
import { frame } from '../../state/frame/frame'
import { useExplore } from '../../state/look/explore'
import { useChoices } from '../../state/page/choices'
import { isFaded } from '../../state/page/focus'
import { boneMaterials } from './boneMaterial'
import { palette } from './palette'
import { isSeenThrough, isShown } from './visible'

const materials = {
  anatomy: new MeshStandardMaterial({ color: palette.nerve, roughness: 0.45, metalness: 0 }),
  // A nerve bears no load: outside the scale.
  mechanics: new MeshStandardMaterial({ color: boneMaterials.mechanics.color, roughness: 0.45, metalness: 0 }),
}

const sciatic = ['sciaticNerve'] as const
const allIds = nerveIds.flatMap((id) => [`${id}.right`, `${id}.left`])
const laterIds = new Set(laterNerveIds.flatMap((id) => [`${id}.right`, `${id}.left`]))

/** The ids of the nerves that are drawn; what is seen through is drawn as glass elsewhere. Joined, so that the same is the same. */
function useDrawn(): string {
  const through = useExplore((state) => allIds.filter((id) => state.xray.includes(id)).join())
  return useChoices((state) => {
    const xray = { xray: through.split(',') }
    return allIds.filter((id) => isShown(state, id) && !isSeenThrough(state, xray, id)).join()
  })
}

/** The nerves of both sides, one draw call; the sciatic nerve in the chosen pattern: below, through or above piriformis. */
export function Nerves({ body }: { readonly body: DrawnBody }) {
  const variant = useChoices((state) => state.nerveVariant)
  const colors = useChoices((state) => state.colors)
  // Whatever is looked at, it is no nerve.
  const away = useChoices((state) => isFaded(state, 'sciaticNerve'))
  const drawn = useDrawn()
  const invalidate = useThree((state) => state.invalidate)
  const shaped = useRef(-1)
  // The others are made when one of them is first shown.
  const wanted = useRef<typeof sciatic | typeof nerveIds>(sciatic)
  if (drawn.split(',').some((id) => laterIds.has(id))) wanted.current = nerveIds
  const ids = wanted.current
  // All courses have the same triangles: one geometry for ever, into which the numbers of the chosen one go.
  const { geometry, pieces } = useMemo(() => makeGeometry(makeNerves(body, 'A', ids)), [body, ids])
  const shape = useMemo(() => {
    shaped.current = -1
    return makeNerves(body, variant, ids)
  }, [body, variant, ids])
  useEffect(() => () => geometry.dispose(), [geometry])
  useMemo(() => {
    const shown = drawn.split(',')
    const index = pieces.flatMap((piece) => (shown.includes(piece.id) ? Array.from(piece.index) : []))
    geometry.index!.array.set(index)
    geometry.index!.needsUpdate = true
    geometry.setDrawRange(0, index.length)
  }, [geometry, pieces, drawn])
  const any = drawn !== '' && !away
  useEffect(() => invalidate())
  useFrame(() => {
    if (!any || shaped.current === frame.version) return
    shaped.current = frame.version
    shapeNerves(shape, frame.pose)
    const { position, normal } = geometry.attributes as Record<'position' | 'normal', BufferAttribute>
    position.array.set(shape.positions)
    normal.array.set(shape.normals)
    position.needsUpdate = normal.needsUpdate = true
  })
  return (
    <mesh
      key={ids.length}
      name="nerves"
      userData={{ nerves: pieces }}
      geometry={geometry}
      material={materials[colors]}
      visible={any}
      frustumCulled={false}
      receiveShadow
    />
  )
}

/** In place from the first moment: whoever looks for a nerve looks where it is. */
function makeGeometry(shape: NerveShape) {
  shapeNerves(shape, frame.pose)
  const { positions, normals, pieces } = shape
  const room = Uint32Array.from(pieces.flatMap(({ index }) => Array.from(index)))
  const geometry = new BufferGeometry()
    .setAttribute('position', new BufferAttribute(positions, 3).setUsage(DynamicDrawUsage))
    .setAttribute('normal', new BufferAttribute(normals, 3).setUsage(DynamicDrawUsage))
    .setIndex(new BufferAttribute(room, 1))
  return { geometry, pieces }
}
