import { useDeferredValue, useMemo, useState } from 'react'
import { answerOf } from '../../biomechanics/answers'
import type { Report } from '../../biomechanics/report'
import { completeScenario, type Scenario } from '../../biomechanics/scenario'
import { choose, useChoices } from '../../state/page/choices'
import { Button } from '../kit/Button'
import { EvidenceButton } from '../kit/Evidence'
import { Radios } from '../kit/Radios'
import text from '../kit/text.module.css'
import { fixed, signed } from '../kit/words'
import styles from './Accounts.module.css'
import { type Account, disagreements, nods, piriformisArm } from './disagreements'

const numbers: readonly (readonly [string, (report: Report) => string])[] = [
  ['Change of nutation', (report) => `${signed(nods(report), 2)}°`],
  ['Tilt forward', ({ change: { pelvicTilt } }) => `${signed(pelvicTilt, 2)}°`],
  ['Change of lordosis', ({ change: { lordosis } }) => `${signed(lordosis, 2)}°`],
  ['Piriformis, arm backward', (report) => `${fixed(-piriformisArm(report), 1)} mm`],
  ['L5-S1 compression', ({ l5s1 }) => `${fixed(l5s1.compression, 0)} N`],
]

const laidOver = (scenario: Scenario, { lays }: Account): Scenario => completeScenario(lays(scenario), scenario)

/** Competing accounts under the same sliders, side by side, with their sources. */
export function Accounts() {
  const scenario = useDeferredValue(useChoices((state) => state.scenario))
  const body = useChoices((state) => state.worn)
  const [about, setAbout] = useState(disagreements[0]!.about)
  const { question, claims, accounts, verdict } = disagreements.find((one) => one.about === about)!
  const asked = useMemo(() => accounts.map((account) => laidOver(scenario, account)), [accounts, scenario])
  const [a, b] = useMemo(() => asked.map((one) => answerOf(body, one).report) as [Report, Report], [body, asked])
  const now = JSON.stringify(scenario)
  return (
    <div className={styles.accounts}>
      <Radios
        text="Disagreement about"
        options={disagreements.map((one) => [one.about, one.about] as const)}
        value={about}
        onChange={setAbout}
      />
      <h3>{question}</h3>
      <div className={styles.two}>
        {accounts.map((account, k) => {
          const report = k === 0 ? a : b
          const used = JSON.stringify(asked[k]) === now
          return (
            <section key={account.name} aria-label={account.name} data-used={used}>
              <h4>{account.name}</h4>
              <p>{account.says}</p>
              <dl>
                {numbers.map(([name, say]) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{report.balanced ? say(report) : '–'}</dd>
                  </div>
                ))}
              </dl>
              <p className={text.aside}>{account.sources}</p>
              <Button className={styles.use} aria-pressed={used} onClick={() => choose({ ...account.lays(scenario) })}>
                {used ? 'In use' : 'Use this account'}
                <span className="unseen">: {account.name}</span>
              </Button>
            </section>
          )
        })}
      </div>
      <p aria-live="polite">{a.balanced && b.balanced ? verdict(a, b) : 'One of them does not balance here.'}</p>
      <EvidenceButton about={question} claims={claims} />
    </div>
  )
}
