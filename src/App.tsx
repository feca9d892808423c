import styles from './App.module.css'
import { Viewport } from './scene/frame/Viewport'
import { useLanguage } from './state/page/language'
import { lazyPart } from './ui/kit/lazyPart'
import { useSay } from './ui/kit/useSay'
import { Learning } from './ui/learn/Learning'
import { FreeBody } from './ui/look/FreeBody'
import { HiddenNote } from './ui/look/HiddenNote'
import { PictureNotes } from './ui/look/PictureNotes'
import { Certainty } from './ui/numbers/Certainty'
import { Instruments } from './ui/numbers/Instruments'
import { Readouts } from './ui/numbers/Readouts'
import { Activities } from './ui/page/Activities'
import { Badge } from './ui/page/Badge'
import { Comfort } from './ui/page/Comfort'
import { EmbedNote } from './ui/page/EmbedNote'
import { Notices } from './ui/page/Notices'
import { Overlays } from './ui/page/Overlays'
import { Part } from './ui/page/Part'
import { ThemeButton } from './ui/page/ThemeButton'
import { Toolbar } from './ui/page/Toolbar'
import { Legend } from './ui/pull/Legend'
import { PointersLater, StageLater } from './ui/talk/PresentLater'
import { TimeNoteLater } from './ui/time/TimeNoteLater'

// leva is a fifth of the code and the picture does not need it.
const ControlPanel = lazyPart('pull', async () => (await import('./ui/pull/ControlPanel')).ControlPanel)

export function App() {
  // All below is drawn again when the language changes; leva keeps the texts that it was given, so it begins anew.
  const say = useSay('page')
  const { language } = useLanguage((state) => state.speaker)
  return (
    <div className={styles.app}>
      <header className={styles.top}>
        <h1>Counterpull</h1>
        <p>{say('tagline')}</p>
        <Part name={say('part.bar')}>
          <Activities />
          <Toolbar />
          <ThemeButton />
          <Comfort />
        </Part>
      </header>
      <main className={styles.page}>
        <section className={styles.stage} data-part="stage" aria-label={say('part.body')}>
          <Part name={say('part.picture')}>
            <Viewport />
          </Part>
          <Part name={say('part.overPicture')}>
            <Badge />
            <PictureNotes />
            <HiddenNote />
            <TimeNoteLater />
            <PointersLater />
          </Part>
          <Notices />
        </section>
        <Part name={say('part.freeBody')}>
          <FreeBody />
        </Part>
        <Part name={say('part.lesson')}>
          <Learning />
        </Part>
        <Part name={say('part.sentence')}>
          <Instruments />
        </Part>
        <div className={styles.numbers}>
          <Part name={say('part.readouts')}>
            <Readouts />
          </Part>
          <Part name={say('part.certainty')}>
            <Certainty />
          </Part>
        </div>
        <div className={styles.pull}>
          <Part name={say('part.controls')} loading={<p className={styles.loading}>{say('controlsLoading')}</p>}>
            <ControlPanel key={language} />
          </Part>
        </div>
        <Part name={say('part.legend')}>
          <Legend />
        </Part>
        {'embed' in document.documentElement.dataset && <EmbedNote />}
        <Part name={say('part.stage')}>
          <StageLater />
        </Part>
        <Overlays />
      </main>
    </div>
  )
}
