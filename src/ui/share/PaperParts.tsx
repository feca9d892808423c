import { useChoices } from '../../state/page/choices'
import { useLanguage } from '../../state/page/language'
import { madeBy } from '../../state/page/version'
import { useSay } from '../kit/useSay'
import { AnswerBar } from '../numbers/AnswerBar'
import type { Display } from '../numbers/display'
import styles from './PaperParts.module.css'

/** What stands above everything that is printed, and when. */
export function PaperHead() {
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

/** A number on paper: what is written large, and what beside it. */
interface PaperNumber {
  readonly id: string
  readonly name: string
  readonly large: string
  readonly beside: readonly string[]
}

interface NumbersProps {
  readonly numbers: readonly PaperNumber[]
  /** What is said of all of them. */
  readonly said: string
}

/** Numbers since rest, a row each. */
export function PaperNumbers({ numbers, said }: NumbersProps) {
  const say = useSay('page')
  return (
    <table className={styles.numbers}>
      <caption>
        {say('display.since')} <b>{said}</b>
      </caption>
      <tbody>
        {numbers.map(({ id, name, large, beside }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{large}</td>
            {beside.map((text, i) => (
              <td key={i}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Who answers, and whose account it is. */
export function PaperAnswer({ parts, answered, accountName, accountMark }: Display) {
  const say = useSay('page')
  return (
    <>
      <AnswerBar parts={parts} answered={answered} />
      <p>
        {say('account')}: <b>{accountName}</b>. {accountMark}.
      </p>
    </>
  )
}

/** The way back to this moment, to be pressed or typed; and what goes with every file. */
export function PaperFoot({ link }: { readonly link: string }) {
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
