import { lazy, Suspense } from 'react'
import { View } from './scene/View'
import { Activities } from './ui/Activities'
import { Badge } from './ui/Badge'
import { Certainty } from './ui/Certainty'
import { EmbedNote } from './ui/EmbedNote'
import { Comfort } from './ui/explore/Comfort'
import { HiddenNote } from './ui/explore/HiddenNote'
import { Overlays } from './ui/explore/Overlays'
import { Toolbar } from './ui/explore/Toolbar'
import { Legend } from './ui/Legend'
import { Learning } from './ui/learn/Learning'
import { Notices } from './ui/Notices'
import { FreeBody } from './ui/picture/FreeBody'
import { PictureNotes } from './ui/picture/PictureNotes'
import { PointersLater, StageLater } from './ui/present/PresentLater'
import { Readouts } from './ui/Readouts'
import { Sentence } from './ui/Sentence'
import { ThemeButton } from './ui/ThemeButton'
import { TimeNoteLater } from './ui/time/TimeNoteLater'

// leva is a fifth of the code and the picture does not need it.
const ControlPanel = lazy(async () => ({ default: (await import('./ui/ControlPanel')).ControlPanel }))

export function App() {
  return (
    <>
      <header className="top">
        <h1>Counterpull</h1>
        <p>Pull on the psoas; the sacrum answers.</p>
        <Activities />
        <Toolbar />
        <ThemeButton />
        <Comfort />
      </header>
      <main className="page">
        <section className="stage" aria-label="The body">
          <View />
          <Badge />
          <PictureNotes />
          <HiddenNote />
          <TimeNoteLater />
          <Notices />
          <PointersLater />
        </section>
        <FreeBody />
        <Learning />
        <Sentence />
        <div className="numbers">
          <Readouts />
          <Certainty />
        </div>
        <div className="pull">
          <Suspense fallback={<p className="loading">Controls are loading …</p>}>
            <ControlPanel />
          </Suspense>
        </div>
        <Legend />
        {'embed' in document.documentElement.dataset && <EmbedNote />}
        <StageLater />
        <Overlays />
      </main>
    </>
  )
}
