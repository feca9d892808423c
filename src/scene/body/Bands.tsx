import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { BufferAttribute, BufferGeometry, Color } from 'three'
import { bodyIds } from '../../anatomy/bodies'
import type { Body } from '../../anatomy/body'
import { makeBands } from '../../geometry/bands'
import { frame } from '../../state/frame/frame'
import { tensionOf } from '../../state/frame/tension'
import { useExplore } from '../../state/look/explore'
import { type Choices, useChoices } from '../../state/page/choices'
import { isFaded } from '../../state/page/focus'
import { makeBandMaterial } from './bandMaterial'
import { setMotion } from './motion'
import { paintTension } from './paint'
import { palette } from './palette'
import { isSeenThrough, isShown } from './visible'

/** Ligaments, cartilage and the pubic disc: one surface, one draw call. */
export function Bands({ body }: { readonly body: Body }) {
  const invalidate = useThree((state) => state.invalidate)
  const { geometry, ids } = useMemo(() => makeGeometry(body), [body])
  const { material, motion, paint } = useMemo(() => makeBandMaterial(ids.length), [ids])
  useEffect(
    () => () => {
      geometry.dispose()
      material.dispose()
    },
    [geometry, material],
  )
  useEffect(() => {
    const color = new Color()
    const repaint = (choices: Choices) => {
      ids.forEach((id, k) => {
        const tension = tensionOf(choices, id)
        if (choices.colors === 'mechanics') paintTension(tension, color)
        else color.copy(tension === 'off' ? palette.offScale : palette.ligament)
        const shown = isShown(choices, id) && !isSeenThrough(choices, useExplore.getState(), id)
        paint[k]!.set(color.r, color.g, color.b, shown ? (tension === 'off' ? 2 : 1) : 0)
      })
      // Where something else is looked at, they stay as a hint.
      const away = isFaded(choices, 'ligaments')
      material.opacity = away ? 0.3 : 1
      if (material.transparent !== away) {
        material.transparent = away
        material.needsUpdate = true
      }
      invalidate()
    }
    repaint(useChoices.getState())
    const stops = [useChoices.subscribe(repaint), useExplore.subscribe(() => repaint(useChoices.getState()))]
    return () => {
      for (const stop of stops) stop()
    }
  }, [ids, paint, material, invalidate])
  const placed = useRef(-1)
  useFrame(() => {
    if (placed.current === frame.version) return
    placed.current = frame.version
    for (let b = 0; b < bodyIds.length; b++) setMotion(motion[b]!, frame.pose[bodyIds[b]!])
  })
  // The vertices move in the shader, where three.js cannot see how far.
  return (
    <mesh
      name="ligaments"
      userData={{ bands: ids }}
      geometry={geometry}
      material={material}
      frustumCulled={false}
      receiveShadow
    />
  )
}

function makeGeometry(body: Body) {
  const { positions, normals, bodies, blend, band, fibre, index, ids } = makeBands(body)
  const geometry = new BufferGeometry()
    .setAttribute('position', new BufferAttribute(positions, 3))
    .setAttribute('normal', new BufferAttribute(normals, 3))
    .setAttribute('bodies', new BufferAttribute(bodies, 2))
    .setAttribute('blend', new BufferAttribute(blend, 1))
    .setAttribute('band', new BufferAttribute(band, 1))
    .setAttribute('fibre', new BufferAttribute(fibre, 2))
    .setIndex(new BufferAttribute(index, 1))
  return { geometry, ids }
}
