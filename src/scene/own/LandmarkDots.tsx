import { type RootState, useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import {
  Color,
  type Group,
  InstancedMesh,
  Matrix4,
  MeshBasicMaterial,
  Raycaster,
  SphereGeometry,
  Vector2,
  Vector3,
} from 'three'
import type { BodyId } from '../../anatomy/bodies'
import { type BoneId, bones } from '../../anatomy/bones'
import { applied } from '../../math/similarity'
import { askForPick } from '../../state/find/selection'
import { frame } from '../../state/frame/frame'
import { putLandmark } from '../../state/own/fitting'
import { useOwn } from '../../state/own/ownStore'
import { solidsIn } from '../find/solids'

const colors = { found: new Color('#2fa4c4'), byHand: new Color('#e8b23c'), placing: new Color('#e0479e') }
/** [m] */
const radius = 0.0028
const still = 6

const bodyOf = (bone: BoneId): BodyId => bones[bone].body as BodyId

/** Landmarks as they were found on the bones that a person brings; and the tap that puts one right. */
export function LandmarkDots() {
  const landmarks = useOwn((state) => state.fitted?.landmarks)
  const placing = useOwn((state) => state.placing)
  const invalidate = useThree((state) => state.invalidate)
  const dots = useMemo(() => {
    const material = new MeshBasicMaterial({ depthTest: false, transparent: true, opacity: 0.9, toneMapped: false })
    const mesh = new InstancedMesh(new SphereGeometry(radius, 12, 8), material, Math.max(1, landmarks?.length ?? 0))
    mesh.count = landmarks?.length ?? 0
    mesh.renderOrder = 5
    mesh.frustumCulled = false
    mesh.userData = { decoration: true }
    return mesh
  }, [landmarks])
  useEffect(
    () => () => {
      dots.geometry.dispose()
      ;(dots.material as MeshBasicMaterial).dispose()
      dots.dispose()
    },
    [dots],
  )
  useEffect(() => {
    landmarks?.forEach(({ id, byHand }, k) => {
      dots.setColorAt(k, id === placing ? colors.placing : byHand ? colors.byHand : colors.found)
    })
    if (dots.instanceColor) dots.instanceColor.needsUpdate = true
    invalidate()
  }, [dots, landmarks, placing, invalidate])
  useTap(placing)

  const placed = useRef(-1)
  const at = useMemo(() => new Matrix4(), [])
  const group = useRef<Group>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other landmarks are other places
  useEffect(() => {
    placed.current = -1
  }, [dots])
  useFrame(() => {
    if (!landmarks || placed.current === frame.version) return
    placed.current = frame.version
    for (let k = 0; k < landmarks.length; k++) {
      const { bone, at: p } = landmarks[k]!
      const m = frame.pose[bodyOf(bone)]
      at.makeTranslation(
        m[0]! * p[0] + m[1]! * p[1] + m[2]! * p[2] + m[9]!,
        m[3]! * p[0] + m[4]! * p[1] + m[5]! * p[2] + m[10]!,
        m[6]! * p[0] + m[7]! * p[1] + m[8]! * p[2] + m[11]!,
      )
      dots.setMatrixAt(k, at)
    }
    dots.instanceMatrix.needsUpdate = true
  })
  return (
    <group ref={group}>
      <primitive object={dots} />
    </group>
  )
}

/** While a landmark waits, a tap on its bone puts it there; nothing is selected meanwhile. */
function useTap(placing: string | null): void {
  const get = useThree((state) => state.get)
  useEffect(() => {
    if (placing === null) return
    askForPick(() => {})
    const canvas = get().gl.domElement
    let from: PointerEvent | null = null
    const down = (event: PointerEvent) => {
      from = event
    }
    const up = (event: PointerEvent) => {
      const moved = !from || Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) > still
      from = null
      if (!moved) tap(placing, event, get())
    }
    canvas.addEventListener('pointerdown', down)
    canvas.addEventListener('pointerup', up)
    return () => {
      askForPick(null)
      canvas.removeEventListener('pointerdown', down)
      canvas.removeEventListener('pointerup', up)
    }
  }, [placing, get])
}

function tap(id: string, { clientX, clientY }: PointerEvent, { scene, camera, gl }: RootState): void {
  const { fitted } = useOwn.getState()
  const landmark = fitted?.landmarks.find((found) => found.id === id)
  const solid = landmark && solidsIn(scene).get(landmark.bone)
  if (!fitted || !solid) return
  const box = gl.domElement.getBoundingClientRect()
  const caster = new Raycaster()
  caster.setFromCamera(
    new Vector2((2 * (clientX - box.left)) / box.width - 1, 1 - (2 * (clientY - box.top)) / box.height),
    camera,
  )
  const { origin, direction } = caster.ray
  const far = solid.hit(origin, direction)
  if (far === Number.POSITIVE_INFINITY) return
  // A bone of theirs is drawn as it stands: its matrix is the motion of its body and nothing else.
  const on = new Vector3().copy(origin).addScaledVector(direction, far).applyMatrix4(solid.matrixWorld.clone().invert())
  void putLandmark(id, applied(fitted.toFile, [on.x, on.y, on.z]))
}
