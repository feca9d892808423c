import { lazy } from 'react'
import styles from './App.module.css'
import { View } from './scene/frame/View'
import { useLanguage } from './state/page/language'
import { Learning } from './ui/learn/Learning'
import { FreeBody } from './ui/look/FreeBody'
import { HiddenNote } from './ui/look/HiddenNote'
import { PictureNotes } from './ui/look/PictureNotes'
import { Certainty } from './ui/numbers/Certainty'
import { Readouts } from './ui/numbers/Readouts'
import { Activities } from './ui/page/Activities'
import { Badge } from './ui/page/Badge'
import { Comfort } from './ui/page/Comfort'
import { EmbedNote } from './ui/page/EmbedNote'
import { Notices } from './ui/page/Notices'
import { Overlays } from './ui/page/Overlays'
import { Part } from './ui/page/Part'
import { Sentence } from './ui/page/Sentence'
import { ThemeButton } from './ui/page/ThemeButton'
import { Toolbar } from './ui/page/Toolbar'
import { Legend } from './ui/pull/Legend'
import { PointersLater, StageLater } from './ui/talk/PresentLater'
import { TimeNoteLater } from './ui/time/TimeNoteLater'

// leva is a fifth of the code and the picture does not need it.
const ControlPanel = lazy(async () => ({ default: (await import('./ui/pull/ControlPanel')).ControlPanel }))

export function App() {
  // All below is drawn again when the language changes; leva's panels keep their labels and are made anew.
  const { language } = useLanguage((state) => state.speaker)
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
            <ControlPanel key={language} />
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
