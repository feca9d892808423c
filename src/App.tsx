import styles from './App.module.css'
import { Viewport } from './scene/frame/Viewport'
import { useForm } from './state/page/form'
import { useLanguage } from './state/page/language'
import { lazyPart } from './ui/kit/lazyPart'
import { useSay } from './ui/kit/useSay'
import { FreeBodyLater } from './ui/look/FreeBodyLater'
import { HiddenNote } from './ui/look/HiddenNote'
import { PictureNotes } from './ui/look/PictureNotes'
import { Instruments } from './ui/numbers/Instruments'
import { Badge } from './ui/page/Badge'
import { Comfort } from './ui/page/Comfort'
import { Notices } from './ui/page/Notices'
import { Overlays } from './ui/page/Overlays'
import { OwnBadge } from './ui/page/OwnBadge'
import { Part } from './ui/page/Part'
import { SideColumn } from './ui/page/SideColumn'
import { TopBar } from './ui/page/TopBar'
import { PrintedLater } from './ui/share/PrintedLater'
import { ClassLater, DrawingLater, PointersLater, StageLater } from './ui/talk/PresentLater'
import { TimeNoteLater } from './ui/time/TimeNoteLater'

// leva is a fifth of the code and the picture does not need it.
const PsoasDock = lazyPart('pull', async () => (await import('./ui/pull/PsoasDock')).PsoasDock)
const ControlPanel = lazyPart('pull', async () => (await import('./ui/pull/ControlPanel')).ControlPanel)
const EmbedNote = lazyPart('page', async () => (await import('./ui/page/EmbedNote')).EmbedNote)
const Viewer = lazyPart('pull', async () => (await import('./ui/page/Viewer')).Viewer)

export function App() {
  // All below is drawn again when the language changes; leva keeps the texts that it was given, so it begins anew.
  const say = useSay('page')
  const { language } = useLanguage((state) => state.speaker)
  const isViewer = useForm(({ form }) => form === 'viewer')
  return (
    <div className={styles.app}>
      <Part name={say('part.bar')}>
        <TopBar />
        <Comfort />
      </Part>
      <main className={styles.page}>
        <section className={styles.stage} data-part="stage" aria-label={say('part.body')}>
          <Part name={say('part.picture')}>
            <Viewport />
          </Part>
          <Part name={say('part.overPicture')}>
            <div className={styles.over}>
              <Badge />
              <TimeNoteLater />
              <PictureNotes />
            </div>
            <OwnBadge />
            <HiddenNote />
            <PointersLater />
            <DrawingLater />
            <ClassLater />
          </Part>
          <Notices />
        </section>
        <Part name={say('part.freeBody')}>
          <FreeBodyLater />
        </Part>
        {!isViewer && (
          <div className={styles.dock} data-part="dock">
            <Part name={say('part.controls')}>
              <PsoasDock key={language} />
            </Part>
          </div>
        )}
        <Part name={say('part.sentence')}>
          <Instruments />
        </Part>
        {isViewer ? (
          <Part name={say('part.controls')}>
            <Viewer />
          </Part>
        ) : (
          <SideColumn>
            <Part name={say('part.controls')} loading={<p className={styles.loading}>{say('controlsLoading')}</p>}>
              <ControlPanel key={language} />
            </Part>
          </SideColumn>
        )}
        {!isViewer && 'embed' in document.documentElement.dataset && (
          <div className={styles.note}>
            <Part name={say('part.bar')}>
              <EmbedNote />
            </Part>
          </div>
        )}
        <Part name={say('part.stage')}>
          <StageLater />
        </Part>
        <Overlays />
        <PrintedLater />
      </main>
    </div>
  )
}
