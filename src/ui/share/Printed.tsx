import { useEffect, useRef, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { paintOver } from '../../state/frame/overPicture'
import { sceneApi } from '../../state/frame/sceneApi'
import { linkNow } from '../../state/page/address'
import { useChoices } from '../../state/page/choices'
import { useLanguage } from '../../state/page/language'
import { sentencePictured } from '../../state/page/told'
import { madeBy } from '../../state/page/version'
import { isWithheld, withheldText } from '../../state/page/withheld'
import { useSay } from '../kit/useSay'
import { AnswerBar } from '../numbers/AnswerBar'
import { type Display, displayOf } from '../numbers/display'
import { badgesNow } from './badges'
import styles from './Printed.module.css'
import { labelsOnto } from './photograph'

/** What goes on paper, as it stood when that was asked for. */
interface Moment {
  readonly sentence: string
  /** Null while an answer is withheld: paper tells no more than the page. */
  readonly display: Display | null
  readonly badges: readonly string[]
  readonly link: string
  readonly pictured: boolean
}

function momentNow(): Moment {
  const choices = useChoices.getState()
  const withheld = isWithheld()
  return {
    sentence: withheld ? withheldText() : sentencePictured(choices),
    display: withheld ? null : displayOf(choices),
    badges: badgesNow(),
    link: linkNow(),
    pictured: sceneApi.camera() !== null,
  }
}

/** While `act` runs the page has the colours of paper: what is drawn over the picture takes them from it. */
function inLight(act: () => void): void {
  const { dataset } = document.documentElement
  const { theme } = dataset
  dataset.theme = 'light'
  act()
  if (theme === undefined) delete dataset.theme
  else dataset.theme = theme
}

/** The picture as it stands, with what lies over it. Into a canvas, because a printer does not wait for an image. */
function paintPicture(onto: HTMLCanvasElement): void {
  const pen = onto.getContext('2d')!
  sceneApi.still((picture) => {
    Object.assign(onto, { width: picture.width, height: picture.height })
    pen.drawImage(picture, 0, 0)
  })
  paintOver(pen, onto.width, onto.height)
  labelsOnto(pen, 0, onto.width)
}

/** The page on paper: one sheet, made when somebody prints, and gone afterwards. */
export function Printed() {
  const [moment, setMoment] = useState<Moment | null>(null)
  const picture = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    // The browser lays the paper out as soon as this has run.
    const before = (): void => {
      flushSync(() => setMoment(momentNow()))
      if (picture.current) inLight(() => paintPicture(picture.current!))
    }
    const after = (): void => setMoment(null)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  if (!moment) return null
  const { sentence, display, badges, link, pictured } = moment
  return createPortal(
    <article className={styles.printed} data-part="printed">
      <Head />
      {pictured && <canvas ref={picture} />}
      {badges.length > 0 && <p className={styles.badges}>{badges.join(' · ')}</p>}
      <p className={styles.sentence}>{sentence}</p>
      {display && <Numbers {...display} />}
      <Foot link={link} />
    </article>,
    document.body,
  )
}

function Head() {
  const say = useSay('page')
  const { language } = useLanguage((state) => state.speaker)
  return (
    <header className={styles.head}>
      <h1>Counterpull</h1>
      <p>{say('tagline')}</p>
      <time>{new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date())}</time>
    </header>
  )
}

/** The three numbers, who answers, and whose account it is. */
function Numbers({ numbers, parts, answered, nearer, accountName, accountMark }: Display) {
  const say = useSay('page')
  return (
    <>
      <table className={styles.numbers}>
        <caption>
          {say('display.since')} <b>{nearer}</b>
        </caption>
        <tbody>
          {numbers.map(({ id, name, change, total, effort }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{change}</td>
              <td>{total}</td>
              <td>{effort}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <AnswerBar parts={parts} answered={answered} />
      <p>
        {say('account')}: <b>{accountName}</b>. {accountMark}.
      </p>
    </>
  )
}

/** The way back to this moment, to be pressed or typed; and what goes with every file. */
function Foot({ link }: { readonly link: string }) {
  const say = useSay('page')
  const title = useSay('share')('linkToMoment')
  const body = useChoices((state) => state.worn)
  return (
    <footer className={styles.foot}>
      <p>
        {title}: <a href={link}>{link}</a>
      </p>
      <p>{madeBy(body)}</p>
      <p>{say('notice')}</p>
      <p>{say('credit')}</p>
    </footer>
  )
}
