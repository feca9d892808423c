import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { Color, type InterleavedBufferAttribute } from 'three'
import { LineMaterial } from 'three/addons/lines/LineMaterial.js'
import { LineSegments2 } from 'three/addons/lines/LineSegments2.js'
import { LineSegmentsGeometry } from 'three/addons/lines/LineSegmentsGeometry.js'
import type { MuscleId } from '../anatomy/muscles'
import type { Side } from '../anatomy/sides'
import { fascicleLines, layFascicles } from '../geometry/fascicles'
import type { MuscleShape } from '../geometry/muscle'
import { frame } from '../state/frame'
import { muscleColor } from './palette'

interface FasciclesProps {
  readonly id: MuscleId
  readonly side: Side
  /** The belly they lie in, already as the frame has it. */
  readonly shape: MuscleShape
}

/** Wide enough to be seen in a compressed video [pixels]. */
const width = 2
const white = new Color('white')

/** The fascicles of a muscle as lines from its origins to its insertion; they follow the belly that is drawn. */
export function Fascicles({ id, side, shape }: FasciclesProps) {
  const invalidate = useThree((state) => state.invalidate)
  const lines = useMemo(() => fascicleLines(id, side), [id, side])
  const drawn = useMemo(() => drawLines(lines.index.length, muscleColor(id)), [lines, id])
  useEffect(() => {
    invalidate()
    return () => {
      drawn.geometry.dispose()
      drawn.material.dispose()
    }
  }, [drawn, invalidate])

  let laid = -1
  useFrame(() => {
    if (laid === frame.version) return
    laid = frame.version
    layFascicles(lines, shape)
    const { array } = drawn.ends.data
    for (let k = 0; k < lines.index.length; k++)
      for (let n = 0; n < 3; n++) array[3 * k + n] = lines.positions[3 * lines.index[k]! + n]!
    drawn.ends.data.needsUpdate = true
  })
  return <primitive object={drawn.object} name={`fascicles.${id}.${side}`} />
}

/** Room for `points`, two to a segment. */
function drawLines(points: number, color: Color) {
  const geometry = new LineSegmentsGeometry().setPositions(new Float32Array(3 * points))
  const material = new LineMaterial({ color: color.clone().lerp(white, 0.06), linewidth: width })
  const object = new LineSegments2(geometry, material)
  object.frustumCulled = false
  return { geometry, material, object, ends: geometry.attributes.instanceStart as InterleavedBufferAttribute }
}
