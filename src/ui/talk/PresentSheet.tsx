import { useEffect, useRef, useState } from 'react'
import { closePanel } from '../../state/page/panels'
import { type Deck, deckText, fitTitle, limits, readDeckText } from '../../state/talk/deck'
import { packDeck } from '../../state/talk/deckLink'
import { captureScene, isFull, layDeck, layOut, nameDeck, takeDeck } from '../../state/talk/deckStore'
import { useFilming } from '../../state/talk/filming'
import { presenterAddress } from '../../state/talk/presenterWindow'
import { keepScene, start, stop, type Toggle, toggle, usePresent } from '../../state/talk/slideShow'
import { starterDeck } from '../../state/talk/starterDeck'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import field from '../kit/field.module.css'
import { KeepThis } from '../kit/KeepThis'
import { Sheet } from '../kit/Sheet'
import { saveFile } from '../kit/saveFile'
import text from '../kit/text.module.css'
import { FilmProgress } from './FilmProgress'
import { beginFilm, filmDeck, sceneSeconds } from './filming'
import styles from './PresentSheet.module.css'
import { SceneList } from './SceneList'

/** What a speaker needs: scenes, a stage, a second window, a file, a film. */
export function PresentSheet() {
  const deck = usePresent((state) => state.deck)
  useEffect(layOut, [])
  if (!deck) return null
  return (
    <Sheet title="Present" onClose={closePanel}>
      <Talk deck={deck} />
    </Sheet>
  )
}

function Talk({ deck }: { readonly deck: Deck }) {
  const at = usePresent((state) => state.at)
  const presenting = usePresent((state) => state.presenting)
  const [before, setBefore] = useState<Deck | null>(null)
  const [problems, setProblems] = useState<readonly string[]>([])
  const [told, setTold] = useState('')
  // Another deck is shown with none of its scenes open.
  const [loads, setLoads] = useState(0)
  return (
    <>
      <Acts>
        <Button look="main" data-first disabled={deck.scenes.length === 0} onClick={() => start(0)}>
          Start
        </Button>
        {at > 0 && <Button onClick={() => start(at)}>Start at scene {at + 1}</Button>}
        <Button onClick={() => setTold(openWindow())}>Open the second window</Button>
      </Acts>
      {presenting && (
        <Acts>
          <Button onClick={stop}>Leave the scene</Button>
          <KeepThis key={at} keep={keepScene} />
        </Acts>
      )}
      <Title deck={deck} />
      <SceneList key={loads} deck={deck} onRemove={() => setBefore(deck)} />
      <Acts>
        <Button disabled={isFull(deck)} onClick={captureScene}>
          Capture this state as a scene
        </Button>
        {before && (
          <Button
            onClick={() => {
              layDeck(before)
              setBefore(null)
              setProblems([])
            }}
          >
            Put back what was there
          </Button>
        )}
      </Acts>
      <Files
        deck={deck}
        tell={setTold}
        onOpen={(found) => {
          if (usePresent.getState().deck !== deck) setBefore(deck)
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
      <Film deck={deck} />
    </>
  )
}

function openWindow(): string {
  if (typeof BroadcastChannel === 'undefined') return 'This browser cannot talk between windows.'
  const opened = window.open(presenterAddress(), 'counterpull-presenter', 'popup,width=1180,height=780')
  return opened ? '' : 'The browser did not allow a second window: allow pop-ups for this page.'
}

function Title({ deck }: { readonly deck: Deck }) {
  return (
    <label className={field.titled}>
      <span>Name of the deck</span>
      <input
        className={field.field}
        type="text"
        maxLength={limits.title}
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
  const file = useRef<HTMLInputElement>(null)
  const load = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return
    // What is too large is not read at all.
    const read = readDeckText(chosen.size > 4 * limits.file ? ' '.repeat(limits.file + 1) : await chosen.text())
    tell(read.deck.scenes.length > 0 ? `Loaded ${read.deck.scenes.length} scenes of “${chosen.name}”.` : '')
    onOpen(takeDeck(read))
  }
  const copy = async (): Promise<void> => {
    const packed = await packDeck(deck)
    if (packed === null) {
      tell('This deck is too long for a link: save it as a file.')
      return
    }
    const { origin, pathname } = location
    try {
      await navigator.clipboard.writeText(`${origin}${pathname}#deck=${packed}`)
      tell('Link to the deck copied.')
    } catch {
      tell('This browser did not allow copying: save the deck as a file.')
    }
  }
  const save = (): void => {
    saveFile(new Blob([deckText(deck)], { type: 'application/json' }), 'counterpull-deck.json')
    tell('Saved.')
  }
  return (
    <Acts>
      <Button onClick={save}>Save deck</Button>
      <Button onClick={() => file.current?.click()}>Load deck</Button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="Deck file"
        onChange={({ target }) => {
          load(target.files?.[0])
          target.value = ''
        }}
      />
      <Button onClick={copy}>Copy link</Button>
      <Button
        onClick={() => {
          layDeck(starterDeck())
          onOpen([])
        }}
      >
        Starter deck
      </Button>
    </Acts>
  )
}

const means: readonly (readonly [Toggle, string, string])[] = [
  ['laser', 'Laser pointer', 'K'],
  ['spotlight', 'Spotlight', 'O'],
  ['orbitLocked', 'Lock the orbit', 'Alt+L'],
  ['slowCamera', 'Slow camera between scenes', ''],
]

function Means() {
  const present = usePresent()
  return (
    <fieldset className={styles.means}>
      <legend>On the stage</legend>
      {means.map(([id, text, keys]) => (
        <label key={id}>
          <input type="checkbox" checked={present[id]} onChange={() => toggle(id)} />
          <span>{text}</span>
          {keys && <kbd>{keys}</kbd>}
        </label>
      ))}
      <p className={text.aside}>
        Stage mode: Alt+P. Scenes: 1 to 9, [ and ], or a clicker. Esc leaves. Share the window, not the screen.
      </p>
    </fieldset>
  )
}

function Film({ deck }: { readonly deck: Deck }) {
  const { on, ended } = useFilming()
  const [seconds, setSeconds] = useState(sceneSeconds.usual)
  const { least, most } = sceneSeconds
  return (
    <section className={styles.films} aria-label="Video">
      <h3>Video, with captions, 1280 × 720</h3>
      {on ? (
        <FilmProgress />
      ) : (
        <Acts>
          <Button onClick={() => beginFilm()}>Record until stopped</Button>
          <Button
            disabled={deck.scenes.length === 0}
            onClick={() => filmDeck(Math.min(most, Math.max(least, seconds || least)))}
          >
            Record the whole deck
          </Button>
          <label className={styles.seconds}>
            <input
              type="number"
              min={least}
              max={most}
              value={seconds || ''}
              onChange={({ target }) => setSeconds(target.valueAsNumber)}
            />
            <span>seconds a scene</span>
          </label>
        </Acts>
      )}
      <p role="status" className={text.aside}>
        {ended}
      </p>
    </section>
  )
}
