import { lazy } from 'react'
import styles from './App.module.css'
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
import { Part } from './ui/Part'
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
    <div className={styles.app}>
      <header className={styles.top}>
        <h1>Counterpull</h1>
        <p>Pull on the psoas; the sacrum answers.</p>
        <Part name="The bar">
          <Activities />
          <Toolbar />
          <ThemeButton />
          <Comfort />
        </Part>
      </header>
      <main className={styles.page}>
        <section className={styles.stage} aria-label="The body">
          <Part name="The picture">
            <View />
          </Part>
          <Part name="What is written over the picture">
            <Badge />
            <PictureNotes />
            <HiddenNote />
            <TimeNoteLater />
            <PointersLater />
          </Part>
          <Notices />
        </section>
        <Part name="The free body">
          <FreeBody />
        </Part>
        <Part name="The lesson">
          <Learning />
        </Part>
        <Part name="The sentence">
          <Sentence />
        </Part>
        <div className={styles.numbers}>
          <Part name="The readouts">
            <Readouts />
          </Part>
          <Part name="The question to 1,000 bodies">
            <Certainty />
          </Part>
        </div>
        <div className={styles.pull}>
          <Part name="The controls" loading={<p className={styles.loading}>Controls are loading …</p>}>
            <ControlPanel />
          </Part>
        </div>
        <Part name="The legend">
          <Legend />
        </Part>
        {'embed' in document.documentElement.dataset && <EmbedNote />}
        <Part name="The stage">
          <StageLater />
        </Part>
        <Overlays />
      </main>
    </div>
  )
}
