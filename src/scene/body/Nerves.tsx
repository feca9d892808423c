import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { BufferAttribute, BufferGeometry, DynamicDrawUsage, MeshStandardMaterial } from 'three'
import { sides } from '../../anatomy/sides'
import { makeNerves, shapeNerves } from '../../geometry/nerve'
import type { DrawnBody } from '../../geometry/tissue'
import { frame } from '../../state/frame/frame'
import { useChoices } from '../../state/page/choices'
import { isFaded } from '../../state/page/focus'
import { boneMaterials } from './boneMaterial'
import { palette } from './palette'
import { useSeenThrough, useShown } from './visible'

const materials = {
  anatomy: new MeshStandardMaterial({ color: palette.nerve, roughness: 0.45, metalness: 0 }),
  // A nerve bears no load: outside the scale.
  mechanics: new MeshStandardMaterial({ color: boneMaterials.mechanics.color, roughness: 0.45, metalness: 0 }),
}

/** Both sciatic nerves in the chosen pattern: below, through or above piriformis. */
export function Nerves({ body }: { readonly body: DrawnBody }) {
  const variant = useChoices((state) => state.nerveVariant)
  const colors = useChoices((state) => state.colors)
  const away = useChoices((state) => isFaded(state, 'sciaticNerve'))
  // What is seen through is drawn as glass elsewhere.
  const through = { right: useSeenThrough('sciaticNerve.right'), left: useSeenThrough('sciaticNerve.left') }
  const shown = {
    right: useShown('sciaticNerve.right') && !through.right,
    left: useShown('sciaticNerve.left') && !through.left,
  }
  const invalidate = useThree((state) => state.invalidate)
  const shaped = useRef(-1)
  // All courses have the same triangles: one geometry for ever, into which the numbers of the chosen one go.
  const geometry = useMemo(() => makeGeometry(body), [body])
  const shape = useMemo(() => {
    shaped.current = -1
    return makeNerves(body, variant)
  }, [body, variant])
  useEffect(() => () => geometry.dispose(), [geometry])
  const any = sides.some((side) => shown[side]) && !away
  // The right nerve comes first in the index.
  const half = shape.index.length / 2
  geometry.setDrawRange(shown.right ? 0 : half, shown.right && shown.left ? Number.POSITIVE_INFINITY : half)
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
      name="sciaticNerve"
      geometry={geometry}
      material={materials[colors]}
      visible={any}
      frustumCulled={false}
      receiveShadow
    />
  )
}

function makeGeometry(body: DrawnBody): BufferGeometry {
  const { positions, normals, index } = makeNerves(body, 'A')
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(positions, 3).setUsage(DynamicDrawUsage))
    .setAttribute('normal', new BufferAttribute(normals, 3).setUsage(DynamicDrawUsage))
    .setIndex(new BufferAttribute(index, 1))
}
