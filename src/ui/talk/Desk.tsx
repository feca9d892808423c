import type { StageState } from '../../state/talk/presenterMessages'
import { useSay } from '../kit/useSay'
import { plain } from '../kit/words'
import styles from './Presenter.module.css'
import { QuestionDesk } from './QuestionDesk'
import { SceneClock } from './SceneClock'
import type { Stage } from './useStage'

interface DeskProps extends Stage {
  readonly told: StageState
}

/** All that stands on the speaker's desk once the stage has told of itself. */
export function Desk({ told, live, pictures, there, send }: DeskProps) {
  const say = useSay('talk')
  const { scenes, at, presenting, sentence } = told
  const scene = presenting ? scenes[at] : undefined
  const coming = presenting ? scenes[at + 1] : scenes[0]
  return (
    <>
      <div className={styles.column}>
        <section className={styles.now} aria-label={say('now')}>
          {scene && <Picture url={pictures[at]} />}
          <p className={styles.place}>
            {scene ? say('nowScene', { n: at + 1, all: scenes.length }) : say('notStarted')}
            {scene && <SceneClock times={told.times} at={at} minutes={scene.minutes} />}
          </p>
          <h2>{scene?.title ?? say('pageAsItIs')}</h2>
          <p className={styles.caption}>{scene?.caption || sentence}</p>
          <Controls told={told} there={there} send={send} />
        </section>
        <section className={styles.next} aria-label={say('next')}>
          <h2>{say('next')}</h2>
          {coming ? (
            <>
              <Picture url={pictures[presenting ? at + 1 : 0]} />
              <p className={styles.coming}>{coming.title}</p>
              <p>{coming.caption}</p>
            </>
          ) : (
            <p>{say('lastScene')}</p>
          )}
        </section>
        <nav className={styles.scenes} aria-label={say('scenes')}>
          <ol>
            {scenes.map(({ title, minutes }, i) => (
              <li key={i}>
                <button
                  type="button"
                  aria-current={presenting && i === at ? 'step' : undefined}
                  disabled={!there}
                  onClick={() => send('goTo', { at: i })}
                >
                  <span>{i + 1}</span> {title}
                  {minutes > 0 && <small>{say('minutesShort', { minutes: plain(minutes) })}</small>}
                </button>
              </li>
            ))}
          </ol>
        </nav>
      </div>
      <div className={styles.column}>
        <section className={styles.notes} aria-label={say('notes')} aria-live="polite">
          <h2>{say('notes')}</h2>
          <p>{scene?.note || say('noNotes')}</p>
        </section>
        <QuestionDesk told={told} live={live} there={there} send={send} />
      </div>
    </>
  )
}

/** What a scene looks like; nothing where no picture has come yet. */
const Picture = ({ url }: { readonly url: string | undefined }) =>
  url ? <img className={styles.picture} src={url} alt="" /> : null

const switches = ['laser', 'spotlight', 'orbitLocked', 'stageMode'] as const

function Controls({ told, there, send }: Pick<DeskProps, 'told' | 'there' | 'send'>) {
  const say = useSay('talk')
  const { at, scenes, presenting } = told
  return (
    <div className={styles.controls}>
      {presenting ? (
        <>
          <button type="button" disabled={!there || at === 0} onClick={() => send('previous')}>
            {say('toPrevious')}
          </button>
          <button
            type="button"
            className={styles.main}
            disabled={!there || at >= scenes.length - 1}
            onClick={() => send('next')}
          >
            {say('toNext')}
          </button>
        </>
      ) : (
        <button
          type="button"
          className={styles.main}
          disabled={!there || scenes.length === 0}
          onClick={() => send('start')}
        >
          {say('start')}
        </button>
      )}
      {switches.map((id) => (
        <button key={id} type="button" disabled={!there} aria-pressed={told[id]} onClick={() => send(id)}>
          {say(`${id}Switch`)}
        </button>
      ))}
      {told.stageMode && (
        <button type="button" disabled={!there} aria-pressed={told.blank === 'black'} onClick={() => send('black')}>
          {say('blackSwitch')}
        </button>
      )}
      {presenting && (
        <button type="button" disabled={!there} onClick={() => send('stop')}>
          {say('end')}
        </button>
      )}
    </div>
  )
}
