import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useState } from 'react'
import { BufferAttribute, BufferGeometry } from 'three'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
import { bodyIds } from '../../anatomy/bodies'
import type { Body } from '../../anatomy/body'
import { sides } from '../../anatomy/sides'
import { makeSkinShape, skinHolds } from '../../geometry/skin'
import { drawn } from '../../state/frame/drawn'
import { frame } from '../../state/frame/frame'
import { say } from '../../state/page/language'
import { notify } from '../../state/page/notices'
import { patiently } from '../../state/page/patiently'
import { geometryOf } from './modelFile'
import { fetched } from './models'
import { setMotion } from './motion'
import skinFile from './skin.glb?url'
import { makeSkinMaterial } from './skinMaterial'
import { useShown } from './visible'

/** The right half, as the file has it. */
async function loadHalf(): Promise<BufferGeometry> {
  const bytes = await new Response(await fetched(skinFile)).arrayBuffer()
  await MeshoptDecoder.ready
  return geometryOf(new Uint8Array(bytes))
}

/** Null until it is there; where it cannot be had, one line says so, and the rest works. */
function useHalf(): BufferGeometry | null {
  const [half, setHalf] = useState<BufferGeometry | null>(null)
  useEffect(() => {
    let gone = false
    patiently(loadHalf).then(
      (loaded) => gone || setHalf(loaded),
      ({ message: reason }: Error) =>
        notify('skin', say('page', 'partNotShown', { name: say('page', 'depth.skin'), file: 'skin.glb', reason })),
    )
    return () => {
      gone = true
    }
  }, [])
  return half
}

function makeGeometry(body: Body, half: BufferGeometry): BufferGeometry {
  const numbers = (name: string): Float32Array => {
    const from = half.getAttribute(name)!
    return Float32Array.from({ length: 3 * from.count }, (_, i) => from.getComponent(Math.floor(i / 3), i % 3))
  }
  const right = { positions: numbers('position'), normals: numbers('normal'), index: half.index!.array }
  const { positions, normals, bodies, blend, band, index } = makeSkinShape(body, right)
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(positions, 3))
    .setAttribute('normal', new BufferAttribute(normals, 3))
    .setAttribute('bodies', new BufferAttribute(bodies, 2))
    .setAttribute('blend', new BufferAttribute(blend, 1))
    .setAttribute('band', new BufferAttribute(band, 1))
    .setIndex(new BufferAttribute(index, 1))
}

const ids = sides.map((side) => `skin.${side}`)

/** The skin of both sides, as an outline: one draw call. */
export function Skin({ body }: { readonly body: Body }) {
  const half = useHalf()
  return half && <SkinMesh body={body} half={half} />
}

function SkinMesh({ body, half }: { readonly body: Body; readonly half: BufferGeometry }) {
  const right = useShown('skin.right')
  const left = useShown('skin.left')
  const invalidate = useThree((state) => state.invalidate)
  const geometry = useMemo(() => makeGeometry(body, half), [body, half])
  const { material, motion, holds } = useMemo(makeSkinMaterial, [])
  useEffect(
    () => () => {
      geometry.dispose()
      material.dispose()
    },
    [geometry, material],
  )
  // The right side comes first in the index.
  const side = geometry.index!.count / 2
  geometry.setDrawRange(right ? 0 : side, right && left ? Number.POSITIVE_INFINITY : side)
  useEffect(() => invalidate())
  // Names have stood before it came.
  useEffect(() => {
    drawn.muscles++
  }, [])
  const placed = useRef(-1)
  useFrame(() => {
    if (placed.current === frame.version) return
    placed.current = frame.version
    for (let b = 0; b < bodyIds.length; b++) setMotion(motion[b]!, frame.pose[bodyIds[b]!])
    holds.value = skinHolds(frame.pose)
  })
  // The vertices move in the shader, where three.js cannot see how far.
  return (
    <mesh
      name="skin"
      userData={{ bands: ids }}
      geometry={geometry}
      material={material}
      visible={right || left}
      renderOrder={2}
      frustumCulled={false}
    />
  )
}
