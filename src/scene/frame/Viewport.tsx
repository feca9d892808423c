import { lazy, Suspense, useState } from 'react'
import { afterPicture } from '../../state/frame/drawn'
import { orNothing } from '../../state/page/bring'
import { useChoices } from '../../state/page/choices'
import { say } from '../../state/page/language'
import { useClass } from '../../state/talk/classStore'
import { useDrawing } from '../../state/talk/drawing'
import { BodyMeshes } from '../body/BodyMeshes'
import { Exploring } from '../find/Exploring'
import { CutLater } from '../section/CutLater'
import { Canvas } from './Canvas'
import { Clock } from './Clock'
import { Floor } from './Floor'
import { MeasuredQuality } from './MeasuredQuality'
import { NoPicture } from './NoPicture'
import { Rig } from './Rig'
import { Studio } from './Studio'
import { useContextLoss } from './useContextLoss'
import styles from './Viewport.module.css'

// Turns the body: there is nothing to turn before it stands.
const Cube = lazy(async () => {
  await afterPicture()
  return orNothing(async () => (await import('./Cube')).Cube)
})

const Marks = lazy(() => orNothing(async () => (await import('../talk/Marks')).Marks))

const ClassOnBody = lazy(() => orNothing(async () => (await import('../talk/ClassOnBody')).ClassOnBody))

/** What a class says on the body, while this page is in one. */
function ClassOnBodyLater() {
  const on = useClass(({ role }) => role !== null)
  return on ? <ClassOnBody /> : null
}

/** What is drawn on the body, once there is something or somebody draws. */
function MarksLater() {
  const drawn = useChoices(({ marks }) => marks.length > 0)
  const drawing = useDrawing(({ tool }) => tool !== null)
  return drawn || drawing ? <Marks /> : null
}

function webglWorks(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2')
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context !== null
  } catch {
    return false
  }
}

/** The body on its ground, drawn only while something moves. */
export function Viewport() {
  const [works] = useState(webglWorks)
  if (!works) return <NoPicture />
  return (
    // An application to screen readers: its keys are its own. The sentence and the readouts carry the content.
    <div
      className={styles.view}
      data-part="view"
      role="application"
      aria-label={say('page', 'view')}
      aria-describedby="view-keys"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the camera is moved by keyboard here
      tabIndex={0}
    >
      <p id="view-keys" hidden>
        {say('page', 'viewKeys')}
      </p>
      <Canvas>
        <Restorable />
      </Canvas>
    </div>
  )
}

function Restorable() {
  const restored = useContextLoss()
  return (
    <>
      <Clock />
      <MeasuredQuality />
      <Rig />
      <Studio key={restored} />
      <Floor />
      <BodyMeshes />
      <CutLater />
      <Exploring />
      <Suspense fallback={null}>
        <MarksLater />
      </Suspense>
      <Suspense fallback={null}>
        <ClassOnBodyLater />
      </Suspense>
      <Suspense fallback={null}>
        <Cube />
      </Suspense>
    </>
  )
}
