import { useEffect, useId, useRef, useState } from 'react'
import { bringOrSay } from '../../state/page/bring'
import { can, cannot } from '../../state/page/capabilities'
import { useChoices } from '../../state/page/choices'
import { needTexts } from '../../state/page/language'
import { closePanel, openPanel } from '../../state/page/panels'
import { type Deck, deckLimits, deckText, fitTitle, readDeckText } from '../../state/talk/deck'
import { packDeck } from '../../state/talk/deckLink'
import {
  captureScene,
  isFull,
  layDeck,
  layOut,
  nameDeck,
  newDeck,
  takeDeck,
  undoDeck,
  useDeckSteps,
} from '../../state/talk/deckStore'
import { togglePen } from '../../state/talk/drawing'
import { useFilming } from '../../state/talk/filming'
import { presenterAddress } from '../../state/talk/presenterWindow'
import { keepScene, start, stop, type Toggle, toggle, usePresent } from '../../state/talk/slideShow'
import { starterDeck } from '../../state/talk/starterDeck'
import type { TextId } from '../../words/parts'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import field from '../kit/field.module.css'
import { KeepThis } from '../kit/KeepThis'
import { NumberField } from '../kit/NumberField'
import { Sheet } from '../kit/Sheet'
import { saveFile } from '../kit/saveFile'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import { FilmProgress } from './FilmProgress'
import { beginFilm, filmDeck, filmStory, sceneSeconds } from './filming'
import { Handout } from './Handout'
import styles from './PresentSheet.module.css'
import { SceneList } from './SceneList'

/** What a speaker needs: scenes, a stage, a second window, a file, a film. */
export function PresentSheet() {
  const say = useSay('talk')
  const deck = usePresent((state) => state.deck)
  useEffect(layOut, [])
  if (!deck) return null
  return (
    <Sheet title={say('title')} onClose={closePanel}>
      <Talk deck={deck} />
    </Sheet>
  )
}

function Talk({ deck }: { readonly deck: Deck }) {
  const say = useSay('talk')
  const at = usePresent((state) => state.at)
  const presenting = usePresent((state) => state.presenting)
  const steps = useDeckSteps(({ past }) => past.length)
  const [problems, setProblems] = useState<readonly string[]>([])
  const [done, setDone] = useState('')
  const [told, setTold] = useState('')
  const sayPage = useSay('page')
  const open = (): void => {
    const refused = openWindow()
    setTold(refused ? say(refused) : '')
  }
  // Another deck is shown with none of its scenes open.
  const [loads, setLoads] = useState(0)
  return (
    <>
      <Acts>
        <Button look="main" data-first disabled={deck.scenes.length === 0} onClick={() => start(0)}>
          {say('start')}
        </Button>
        {at > 0 && <Button onClick={() => start(at)}>{say('startAt', { n: at + 1 })}</Button>}
        {can('windows') && <Button onClick={open}>{say('openWindow')}</Button>}
        <Button onClick={() => openPanel('class')}>{sayPage('class')}</Button>
      </Acts>
      {!can('windows') && <p className={text.aside}>{sayPage(cannot('windows'))}</p>}
      {presenting && (
        <Acts>
          <Button onClick={stop}>{say('leaveScene')}</Button>
          <KeepThis key={at} keep={keepScene} />
        </Acts>
      )}
      <Title deck={deck} />
      <Acts>
        <Button
          data-part="capture"
          disabled={isFull(deck)}
          onClick={() => {
            captureScene()
            setDone(say('captured', { n: deck.scenes.length + 1 }))
          }}
        >
          {say('capture')}
        </Button>
        <Button
          onClick={() => {
            newDeck()
            setProblems([])
            setDone('')
          }}
        >
          {say('newDeck')}
        </Button>
        <Button
          aria-disabled={steps === 0}
          onClick={() => {
            undoDeck()
            setProblems([])
            setDone('')
            setLoads(loads + 1)
          }}
        >
          {say('putBack')}
        </Button>
      </Acts>
      <p role="status" className={`${text.aside} ${styles.told}`}>
        {done}
      </p>
      <SceneList key={loads} deck={deck} />
      <Files
        deck={deck}
        tell={setTold}
        onOpen={(found) => {
          setProblems(found)
          setLoads(loads + 1)
        }}
      />
      <p role="status" className={`${text.aside} ${styles.told}`}>
        {told}
      </p>
      <div role="status" className={styles.problems}>
        {problems.length > 0 && (
          <ul>
            {problems.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      <Means />
      <Handout deck={deck} />
      <Film deck={deck} />
    </>
  )
}

/** Open the speaker's window; or why that is not possible. */
function openWindow(): TextId<'talk'> | null {
  const opened = window.open(presenterAddress(), 'counterpull-presenter', 'popup,width=1180,height=780')
  return opened ? null : 'windowRefused'
}

function Title({ deck }: { readonly deck: Deck }) {
  const say = useSay('talk')
  return (
    <label className={field.titled}>
      <span>{say('nameOfDeck')}</span>
      <input
        className={field.field}
        type="text"
        maxLength={deckLimits.title}
        defaultValue={deck.title}
        key={deck.title}
        onBlur={({ target }) => nameDeck(fitTitle(target.value) || deck.title)}
      />
    </label>
  )
}

interface FilesProps {
  readonly deck: Deck
  readonly tell: (line: string) => void
  readonly onOpen: (problems: readonly string[]) => void
}

function Files({ deck, tell, onOpen }: FilesProps) {
  const say = useSay('talk')
  const sayPage = useSay('page')
  const file = useRef<HTMLInputElement>(null)
  const load = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return
    // What is too large is not read at all.
    const read = readDeckText(chosen.size > 4 * deckLimits.file ? ' '.repeat(deckLimits.file + 1) : await chosen.text())
    const count = read.deck.scenes.length
    tell(count > 0 ? say('loaded', { count, file: chosen.name }) : '')
    onOpen(takeDeck(read))
  }
  const copy = async (): Promise<void> => {
    const packed = await packDeck(deck)
    if (packed === null) {
      tell(say('tooLongForLink'))
      return
    }
    const { origin, pathname } = location
    try {
      await navigator.clipboard.writeText(`${origin}${pathname}#deck=${packed}`)
      tell(say('linkCopied'))
    } catch {
      tell(say('copyRefused'))
    }
  }
  const save = (): void => {
    saveFile(new Blob([deckText(deck)], { type: 'application/json' }), 'counterpull-deck.json')
    tell(say('saved'))
  }
  return (
    <>
      <Acts>
        <Button onClick={save}>{say('saveDeck')}</Button>
        <Button onClick={() => file.current?.click()}>{say('loadDeck')}</Button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={say('deckFile')}
          onChange={({ target }) => {
            load(target.files?.[0])
            target.value = ''
          }}
        />
        {can('clipboard') && can('packing') && <Button onClick={copy}>{say('copyLink')}</Button>}
        <Button
          onClick={() => {
            layDeck(starterDeck())
            onOpen([])
          }}
        >
          {say('useStarterDeck')}
        </Button>
        <Button
          onClick={async () => {
            if (await layShortTalk()) onOpen([])
          }}
        >
          {say('useShortTalk')}
        </Button>
      </Acts>
      {!can('packing') && <p className={text.aside}>{sayPage(cannot('packing'))}</p>}
    </>
  )
}

/** The short way through the lessons takes the place of the deck; false: it could not be had, and the page says so. */
async function layShortTalk(): Promise<boolean> {
  const brought = await bringOrSay(() =>
    Promise.all([import('../../state/learn/lessonDeck'), import('../../state/learn/told'), needTexts('learn')]),
  )
  if (!brought) return false
  const [{ shortTalk }, { teachingNow }] = brought
  layDeck(shortTalk(useChoices.getState().worn, teachingNow().lessons))
  return true
}

const means: readonly (readonly [Toggle, keys: string])[] = [
  ['laser', 'K'],
  ['spotlight', 'O'],
  ['orbitLocked', 'Alt+L'],
  ['slowCamera', ''],
]

function Means() {
  const say = useSay('talk')
  const present = usePresent()
  return (
    <fieldset className={styles.means}>
      <legend>{say('onStage')}</legend>
      {means.map(([id, keys]) => (
        <label key={id}>
          <input type="checkbox" checked={present[id]} onChange={() => toggle(id)} />
          <span>{say(id)}</span>
          {keys && <kbd>{keys}</kbd>}
        </label>
      ))}
      <Button aria-keyshortcuts="P" onClick={togglePen}>
        {say('draw')}
      </Button>
      <p className={text.aside}>{say('stageKeys')}</p>
    </fieldset>
  )
}

function Film({ deck }: { readonly deck: Deck }) {
  const say = useSay('talk')
  const sayPage = useSay('page')
  const { on, ended } = useFilming()
  const field = useId()
  const [seconds, setSeconds] = useState(sceneSeconds.usual)
  const { least, most } = sceneSeconds
  return (
    <section className={styles.films} aria-label={say('video')}>
      <h3>{say('videoHow')}</h3>
      {!can('recording') ? (
        <p className={text.aside}>{sayPage(cannot('recording'))}</p>
      ) : on ? (
        <FilmProgress />
      ) : (
        <Acts>
          <Button onClick={() => beginFilm()}>{say('recordUntilStopped')}</Button>
          <Button onClick={filmStory}>{say('recordStory')}</Button>
          <Button disabled={deck.scenes.length === 0} onClick={() => filmDeck(seconds)}>
            {say('recordDeck')}
          </Button>
          <label className={styles.seconds} htmlFor={field}>
            <NumberField id={field} min={least} max={most} value={seconds} onValue={setSeconds} />
            <span>{say('secondsPerScene')}</span>
          </label>
        </Acts>
      )}
      <p role="status" className={text.aside}>
        {ended}
      </p>
    </section>
  )
}
