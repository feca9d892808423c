import { createPortal } from 'react-dom'
import { type ClaimId, claims } from '../../anatomy/claims'
import { literature } from '../../anatomy/literature'
import { citeOf } from '../../anatomy/literature/work'
import { useChoices } from '../../state/page/choices'
import { madeBy } from '../../state/page/version'
import { claimWords } from '../kit/claimWords'
import { gradeWordsOf } from '../kit/gradeWordsOf'
import { useSay } from '../kit/useSay'
import { PaperAnswer, PaperNumbers } from '../share/PaperParts'
import { QrCode } from '../share/QrCode'
import styles from './HandoutPaper.module.css'
import type { BlankPage, HandoutPage } from './handoutPages'

interface HandoutProps {
  readonly title: string
  readonly pages: readonly HandoutPage[]
  readonly notes: boolean
}

/** A page of paper for each scene; on the screen nothing of it is seen. */
export const HandoutPaper = ({ title, pages, notes }: HandoutProps) =>
  createPortal(
    <div className={styles.paper} data-part="printed">
      {pages.map((page, i) => (
        <ScenePage key={i} page={page} title={title} at={i} all={pages.length} notes={notes} />
      ))}
    </div>,
    document.body,
  )

interface PageProps extends Pick<HandoutProps, 'title' | 'notes'> {
  readonly page: HandoutPage
  readonly at: number
  readonly all: number
}

function ScenePage({ page, title, at, all, notes }: PageProps) {
  const say = useSay('talk')
  const { scene, picture, sentence, numbers, display, badges, address } = page
  return (
    <article className={styles.page} data-notes={notes}>
      <header className={styles.head}>
        <p>Counterpull · {title}</p>
        <p>{say('pageOf', { n: at + 1, all })}</p>
      </header>
      <h1>{scene.title}</h1>
      {picture && <img className={styles.picture} src={picture} alt="" />}
      {badges.length > 0 && <p className={styles.badges}>{badges.join(' · ')}</p>}
      <p className={styles.caption}>{scene.caption || sentence}</p>
      {scene.caption && <p>{sentence}</p>}
      <div className={styles.told}>
        <div className={styles.numbers}>
          {numbers.length > 0 && (
            <PaperNumbers
              said={display.nearer}
              numbers={numbers.map(({ small, since, ...told }) => ({
                ...told,
                beside: [small, since ? say(`since.${since.way}`, { amount: since.amount, n: at }) : ''],
              }))}
            />
          )}
          <PaperAnswer {...display} />
        </div>
        <QrCode of={address} />
      </div>
      <h2>{say('questionTitle')}</h2>
      <p>{scene.question ?? say('usualQuestion')}</p>
      <Lines />
      <Evidence ids={page.claims} />
      {notes && scene.note && (
        <>
          <h2>{say('notesTitle')}</h2>
          <p className={styles.notes}>{scene.note}</p>
        </>
      )}
      <Foot address={address} />
    </article>
  )
}

/** The way to the live scene, to be pressed or typed; and what goes with everything that is printed. */
function Foot({ address }: { readonly address: string }) {
  const say = useSay('page')
  const link = useSay('talk')('openScene')
  const body = useChoices((state) => state.worn)
  return (
    <footer className={styles.foot}>
      <p>
        {link} <a href={address}>{address}</a>
      </p>
      <p>
        {madeBy(body)} · {say('notice')} · {say('credit')}
      </p>
    </footer>
  )
}

/** To write an answer on. */
const Lines = () => (
  <div className={styles.lines} aria-hidden="true">
    <span />
    <span />
  </div>
)

function Evidence({ ids }: { readonly ids: readonly ClaimId[] }) {
  const say = useSay('talk')
  return (
    <>
      <h2>{say('evidenceTitle')}</h2>
      <ul className={styles.evidence}>
        {ids.map((id) => {
          const { shape, letter, word } = gradeWordsOf(claims[id].grade)
          const [first, ...others] = claims[id].sources
          return (
            <li key={id}>
              <b>
                {shape} {letter} {word}
              </b>{' '}
              {claimWords(id).text} {first && <i>{citeOf(literature[first])}</i>}
              {others.length > 0 && ` ${say('moreSources', { count: others.length })}`}
            </li>
          )
        })}
      </ul>
    </>
  )
}

interface BlankProps {
  readonly page: BlankPage
  /** With the answers on a page of their own. */
  readonly answers: boolean
}

/** A plate with numbers in place of its names, and a line to write on for each. */
export function BlankPaper({ page, answers }: BlankProps) {
  const say = useSay('talk')
  return createPortal(
    <div className={styles.paper} data-part="printed">
      <article className={styles.page}>
        <h1>{say('blankTitle')}</h1>
        <p>{say('blankHow')}</p>
        {page.picture && <img className={styles.picture} src={page.picture} alt="" />}
        <ol className={styles.blanks}>
          {page.names.map((_, i) => (
            <li key={i} />
          ))}
        </ol>
        <Foot address={page.address} />
      </article>
      {answers && (
        <article className={styles.page}>
          <h1>{say('blankKey')}</h1>
          <ol className={styles.answers}>
            {page.names.map((name, i) => (
              <li key={i}>{name}</li>
            ))}
          </ol>
        </article>
      )}
    </div>,
    document.body,
  )
}
