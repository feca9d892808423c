import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { addOverPainter } from '../../state/frame/overPicture'
import { takeSceneApi } from '../../state/frame/sceneApi'
import type { HandMark } from '../../state/look/marks'
import { useChoices } from '../../state/page/choices'
import { useDrawing } from '../../state/talk/drawing'
import { useFilming } from '../../state/talk/filming'
import { makeCovered } from '../find/covered'
import { clearOver, layOver } from '../frame/overCanvas'
import { type MarkInks, markInks, paintMarks } from './paintMarks'
import { strokeFrom } from './strokes'

/** So long a picture may take to find out what the body covers [ms]. */
const patience = 3

const drafts: HandMark[] = []
/** What is being drawn, on its own: it comes after what is there. */
function draftNow(): readonly HandMark[] {
  const { draft } = useDrawing.getState()
  drafts.length = 0
  if (draft) drafts.push(draft)
  return drafts
}

/** What somebody has drawn on the body, over the picture whenever that is drawn. */
export function Marks() {
  const get = useThree((state) => state.get)
  const invalidate = useThree((state) => state.invalidate)
  const canvas = useRef<HTMLCanvasElement | null>(null)
  const inks = useRef<MarkInks | null>(null)

  const covered = useMemo(() => makeCovered(get), [get])

  useEffect(() => {
    const { gl } = get()
    const still = makeCovered(get)
    const view = gl.domElement.closest('[data-part="view"]') ?? gl.domElement.parentElement!
    const over = layOver(view, 'marks')
    canvas.current = over
    inks.current = markInks()
    const again = () => invalidate()
    const stops = [
      useChoices.subscribe((now, before) => now.marks !== before.marks && again()),
      useDrawing.subscribe((now, before) => now.draft !== before.draft && again()),
      addOverPainter((pen, width, height) => {
        // A film is of what the screen has just shown; a still may be of another scene, seen from elsewhere.
        const { on } = useFilming.getState()
        const asked = on ? covered : still
        asked.begin(on ? patience : Number.POSITIVE_INFINITY)
        paintMarks(pen, useChoices.getState().marks, inks.current!, get().camera, width, height, asked)
      }),
      takeSceneApi({ beginStroke: (x, y, onBone) => strokeFrom(get, x, y, onBone) }),
    ]
    again()
    return () => {
      for (const stop of stops) stop()
      over.remove()
    }
  }, [get, invalidate, covered])

  useFrame(({ camera, size, gl }) => {
    if (!canvas.current || !inks.current) return
    const pen = clearOver(canvas.current, size, gl.getPixelRatio())
    const { marks } = useChoices.getState()
    if (marks.length > 0) covered.begin(patience)
    paintMarks(pen, marks, inks.current, camera, size.width, size.height, covered)
    // What is under the pen is before the body.
    paintMarks(pen, draftNow(), inks.current, camera, size.width, size.height, null)
  })
  return null
}
