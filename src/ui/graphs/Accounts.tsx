import { useDeferredValue, useMemo, useState } from 'react'
import { answerOf } from '../../biomechanics/answers'
import type { Report } from '../../biomechanics/report'
import { completeScenario, type Scenario } from '../../biomechanics/scenario'
import { choose, useChoices } from '../../state/page/choices'
import type { TextId } from '../../words/parts'
import { Button } from '../kit/Button'
import { EvidenceButton } from '../kit/Evidence'
import { Radios } from '../kit/Radios'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import { fixed, signed } from '../kit/words'
import styles from './Accounts.module.css'
import { Cheapest } from './Cheapest'
import { type DisagreementId, disagreementIds, disagreements, nods, piriformisSacralArm } from './disagreements'

const numbers: readonly (readonly [TextId<'graphs'>, (report: Report) => string])[] = [
  ['changeOfNutation', (report) => `${signed(nods(report), 2)}°`],
  ['tiltForward', ({ change: { pelvicTilt } }) => `${signed(pelvicTilt, 2)}°`],
  ['changeOfLordosis', ({ change: { lordosis } }) => `${signed(lordosis, 2)}°`],
  ['armBackward', (report) => `${fixed(-piriformisSacralArm(report), 1)} mm`],
  ['compression', ({ l5s1 }) => `${fixed(l5s1.compression, 0)} N`],
]

const sides = ['A', 'B'] as const

const laidOver = (scenario: Scenario, id: DisagreementId, side: 'A' | 'B'): Scenario =>
  completeScenario(disagreements[id].accounts[side](scenario), scenario)

/** Competing accounts under the same sliders, side by side, with their sources. */
export function Accounts() {
  const scenario = useDeferredValue(useChoices((state) => state.scenario))
  const body = useChoices((state) => state.worn)
  const say = useSay('graphs')
  const [about, setAbout] = useState<DisagreementId>('trunk')
  const { claims, accounts, verdict } = disagreements[about]
  const asked = useMemo(() => sides.map((side) => laidOver(scenario, about, side)), [about, scenario])
  const [a, b] = useMemo(() => asked.map((one) => answerOf(body, one).report) as [Report, Report], [body, asked])
  const now = JSON.stringify(scenario)
  return (
    <div className={styles.accounts}>
      <Radios
        text={say('about')}
        options={disagreementIds.map((id) => [id, say(id)] as const)}
        value={about}
        onChange={setAbout}
      />
      <h3>{say(`${about}Question`)}</h3>
      <div className={styles.two}>
        {sides.map((side, k) => {
          const name = say(`${about}${side}`)
          const report = k === 0 ? a : b
          const used = JSON.stringify(asked[k]) === now
          return (
            <section key={name} aria-label={name} data-used={used}>
              <h4>{name}</h4>
              <p>{say(`${about}${side}Says`)}</p>
              <dl>
                {numbers.map(([id, told]) => (
                  <div key={id}>
                    <dt>{say(id)}</dt>
                    <dd>{report.balanced ? told(report) : '–'}</dd>
                  </div>
                ))}
              </dl>
              <p className={text.aside}>{say(`${about}${side}Sources`)}</p>
              <Button
                className={styles.use}
                aria-pressed={used}
                onClick={() => choose({ ...accounts[side](scenario) })}
              >
                {say(used ? 'inUse' : 'use')}
                <span className="unseen">: {name}</span>
              </Button>
            </section>
          )
        })}
      </div>
      <p aria-live="polite">{a.balanced && b.balanced ? verdict(a, b) : say('oneUnbalanced')}</p>
      <EvidenceButton about={say(`${about}Question`)} claims={claims} />
      <Cheapest />
    </div>
  )
}
