import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { BufferAttribute, BufferGeometry, DynamicDrawUsage, MeshStandardMaterial } from 'three'
import { sides } from '../anatomy/sides'
import { makeNerves, shapeNerves } from '../geometry/nerve'
import { useChoices } from '../state/choices'
import { isFaded } from '../state/focus'
import { frame } from '../state/frame'
import { boneMaterials } from './boneMaterial'
import { palette } from './palette'
import { useShown } from './visible'

const materials = {
  anatomy: new MeshStandardMaterial({ color: palette.nerve, roughness: 0.45, metalness: 0 }),
  // A nerve bears no load: outside the scale.
  mechanics: new MeshStandardMaterial({ color: boneMaterials.mechanics.color, roughness: 0.45, metalness: 0 }),
}

/** Both sciatic nerves in the chosen pattern: below, through or above piriformis. */
export function Nerves() {
  const variant = useChoices((state) => state.nerveVariant)
  const colors = useChoices((state) => state.colors)
  const away = useChoices((state) => isFaded(state, 'sciaticNerve'))
  const shown = { right: useShown('sciaticNerve.right'), left: useShown('sciaticNerve.left') }
  const invalidate = useThree((state) => state.invalidate)
  const shaped = useRef(-1)
  const { shape, geometry } = useMemo(() => {
    shaped.current = -1
    return makeGeometry(variant)
  }, [variant])
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
    geometry.attributes.position!.needsUpdate = true
    geometry.attributes.normal!.needsUpdate = true
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

function makeGeometry(variant: Parameters<typeof makeNerves>[0]) {
  const shape = makeNerves(variant)
  const geometry = new BufferGeometry()
    .setAttribute('position', new BufferAttribute(shape.positions, 3).setUsage(DynamicDrawUsage))
    .setAttribute('normal', new BufferAttribute(shape.normals, 3).setUsage(DynamicDrawUsage))
    .setIndex(new BufferAttribute(shape.index, 1))
  return { shape, geometry }
}
