import { useFrame } from '@react-three/fiber'
import { useRef } from 'react'
import { type Group, Matrix4, Quaternion, Vector3 } from 'three'
import { tiers, useTier } from '../../state/frame/quality'

/** The studio was set for a camera in this place, looking at the middle. */
const setFor = new Quaternion()
  .setFromRotationMatrix(new Matrix4().lookAt(new Vector3(0.93, 0.09, 0.38), new Vector3(), new Vector3(0, 1, 0)))
  .invert()
const turned = new Quaternion()

/**
 * A warm key from above that models the bone and a cool rim that parts it from the ground. They are carried with the
 * viewer, so that behind and below are lit as well as the front; the light all around turns with them.
 */
export function Lights() {
  const lamps = useRef<Group>(null)
  const { shadows } = tiers[useTier()]
  useFrame(({ camera, scene }) => {
    turned.multiplyQuaternions(camera.quaternion, setFor)
    // Still, or nearly: the shadow need not swim.
    if (lamps.current!.quaternion.angleTo(turned) < 1e-4) return
    lamps.current!.quaternion.copy(turned)
    scene.environmentRotation.setFromQuaternion(turned)
  }, -1)
  return (
    <group ref={lamps}>
      <directionalLight
        position={[0.55, 0.75, 0.45]}
        intensity={2.5}
        color="#ffeedd"
        castShadow={shadows}
        shadow-mapSize={[1024, 1024]}
        shadow-camera-left={-0.24}
        shadow-camera-right={0.24}
        shadow-camera-top={0.3}
        shadow-camera-bottom={-0.24}
        shadow-camera-near={0.3}
        shadow-camera-far={1.6}
        shadow-bias={-0.0004}
        shadow-normalBias={0.0015}
        shadow-radius={4}
        shadow-intensity={0.7}
      />
      <directionalLight position={[-0.8, 0.35, -0.5]} intensity={0.9} color="#cfe0ff" />
    </group>
  )
}
