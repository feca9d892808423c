import { accountOf, accounts } from '../../biomechanics/accounts'
import { useCaptioned } from '../../state/learn/laid'
import { choose, useChoices } from '../../state/page/choices'
import { useWithheld } from '../../state/page/withheld'
import { EvidenceLater } from '../kit/EvidenceLater'
import { optionsOf, Radios } from '../kit/Radios'
import { useSay } from '../kit/useSay'
import { useSceneCaption } from '../talk/caption'
import { AnswerBar } from './AnswerBar'
import { displayOf } from './display'
import styles from './Instruments.module.css'
import { Sentence } from './Sentence'

/**
 * The one display beside the body: what is happening, three numbers with their change, who answers, and whose account it
 * is. As high as `--strip` says (App.module.css); what has no room in that is left to a screen reader.
 */
export function Instruments() {
  const withheld = useWithheld()
  const scene = useSceneCaption()
  const captioned = useCaptioned() || scene !== ''
  return (
    <section
      className={styles.instruments}
      data-part="instruments"
      data-withheld={withheld}
      data-captioned={captioned && !withheld}
    >
      <div className={styles.display}>
        {(!captioned || withheld) && <Sentence />}
        {!withheld && <Told />}
        <AccountSwitch />
      </div>
    </section>
  )
}

/** The numbers and the bar. */
function Told() {
  const scenario = useChoices((state) => state.scenario)
  const asked = useChoices((state) => state.asked)
  const report = useChoices((state) => state.report)
  const neutral = useChoices((state) => state.neutral)
  const posedByHand = useChoices((state) => state.posedByHand)
  const say = useSay('page')
  const { numbers, parts, answered, nearer } = displayOf({ scenario, asked, report, neutral, posedByHand })
  return (
    <>
      <div className={styles.numbers}>
        <p className={styles.head}>
          <span>{say('display.since')}</span>
          <strong className={styles.nearer}>{nearer}</strong>
        </p>
        <dl>
          {numbers.map(({ id, name, change, amount, total, effort, known, sided }) => (
            <div key={id} data-number={id} data-sided={sided}>
              <dt>
                {name}
                <span className={styles.amount} aria-hidden="true">
                  {amount}
                </span>
              </dt>
              <dd className={styles.change} aria-hidden={!known || undefined}>
                {change}
              </dd>
              <dd className={styles.total}>{total}</dd>
              {effort && <dd className={styles.effort}>{effort}</dd>}
            </div>
          ))}
        </dl>
      </div>
      <AnswerBar parts={parts} answered={answered} />
    </>
  )
}

/** As taught, or as measured: what it rests on stands beside it. */
function AccountSwitch() {
  const account = useChoices(({ scenario }) => accountOf(scenario))
  const say = useSay('page')
  return (
    <div className={styles.account} data-account={account}>
      <Radios
        text={say('account')}
        options={optionsOf(accounts, (id) => say(`account.${id}`))}
        value={account}
        onChange={(chosen) => choose({ account: chosen })}
      />
      <p className={styles.mark}>{say(`account.${account}Mark`)}</p>
      <EvidenceLater
        about={say(`account.${account}`)}
        claims={['storyRule', 'piriformisReactive', 'piriformisCounternutates']}
      />
    </div>
  )
}
