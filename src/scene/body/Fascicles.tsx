import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { Color, type InterleavedBufferAttribute } from 'three'
import { LineMaterial } from 'three/addons/lines/LineMaterial.js'
import { LineSegments2 } from 'three/addons/lines/LineSegments2.js'
import { LineSegmentsGeometry } from 'three/addons/lines/LineSegmentsGeometry.js'
import type { DrawnId } from '../../anatomy/muscleKinds'
import type { Side } from '../../anatomy/sides'
import { type FascicleLines, fascicleLines, layFascicles } from '../../geometry/fascicles'
import type { MuscleShape } from '../../geometry/muscle'
import type { DrawnBody } from '../../geometry/tissue'
import { frame } from '../../state/frame/frame'
import { muscleColor } from './palette'

interface FasciclesProps {
  readonly body: DrawnBody
  readonly id: DrawnId
  readonly side: Side
  /** The belly they lie in, already as the frame has it. */
  readonly shape: MuscleShape
}

/** Wide enough to be seen in a compressed video [pixels]. */
const width = 2
const white = new Color('white')

/** The fascicles of a muscle as lines from its origins to its insertion; they follow the belly that is drawn. */
export function Fascicles({ body, id, side, shape }: FasciclesProps) {
  const invalidate = useThree((state) => state.invalidate)
  const lines = useMemo(() => fascicleLines(body, id, side), [body, id, side])
  const drawn = useMemo(() => drawLines(lines, muscleColor(id)), [lines, id])
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

/** Groups of fibres are told apart by how light they are: what runs from end to end is the darkest. */
const lightness = [0.06, 0.45, 0.75]

/** Room for the segments, each in the shade of its group. */
function drawLines({ index, group }: FascicleLines, color: Color) {
  const shades = lightness.map((share) => color.clone().lerp(white, share).toArray())
  const geometry = new LineSegmentsGeometry()
    .setPositions(new Float32Array(3 * index.length))
    .setColors(Array.from(index).flatMap((p) => shades[group[p]!]!))
  const material = new LineMaterial({ vertexColors: true, linewidth: width })
  const object = new LineSegments2(geometry, material)
  object.frustumCulled = false
  return { geometry, material, object, ends: geometry.attributes.instanceStart as InterleavedBufferAttribute }
}
