import { useDeferredValue, useMemo, useState } from 'react'
import type { ClaimId } from '../../anatomy/claims'
import type { Report } from '../../biomechanics/report'
import { completeScenario, type ScenarioInput } from '../../biomechanics/scenario'
import { createSimulator } from '../../biomechanics/simulate'
import { choose, useChoices } from '../../state/choices'
import { EvidenceButton } from '../explore/Evidence'
import { Radios } from '../explore/Radios'
import { fixed, signed } from '../words'

interface Account {
  readonly name: string
  readonly says: string
  readonly sources: string
  readonly lays: ScenarioInput
}

interface Disagreement {
  readonly about: string
  readonly question: string
  readonly claims: readonly ClaimId[]
  readonly accounts: readonly [Account, Account]
  /** What the model says to it, from both answers. */
  readonly verdict: (a: Report, b: Report) => string
}

const change = ({ change: { nutation } }: Report): number => nutation.mean
const less = (a: number, b: number): string => `${signed(a, 2)}° against ${signed(b, 2)}°`

const disagreements: readonly Disagreement[] = [
  {
    about: 'Trunk',
    question: 'Who holds the trunk upright?',
    claims: ['psoasNutation', 'tugOfWar'],
    accounts: [
      {
        name: 'From the sacrum',
        says: 'The back extensors arise from the sacrum (multifidus, the common tendon): their pull reaches the joint.',
        sources: 'Christophy 2012; Snijders 2004',
        lays: { extensorsOnSacrum: 1 },
      },
      {
        name: 'From the hip bones',
        says: 'They arise from the iliac crests and pass the joint by: it is spared their pull.',
        sources: 'Christophy 2012, iliac share of erector spinae',
        lays: { extensorsOnSacrum: 0 },
      },
    ],
    verdict: (a, b) =>
      `The sacrum nods by ${less(change(a), change(b))}: who holds the trunk matters, the direction stays.`,
  },
  {
    about: 'Piriformis',
    question: 'Where on the sacrum does piriformis take hold?',
    claims: ['piriformisCounternutates'],
    accounts: [
      {
        name: 'S2 to S4',
        says: 'In three strands from the second to the fourth segment, as measured here: it pulls well below the axis.',
        sources: 'Landmarks of this body; Parvaresh 2019',
        lays: { piriformisFromS2: 1, piriformisFromS3: 1, piriformisFromS4: 1 },
      },
      {
        name: 'S2 alone',
        says: 'From high up, near the axis of the joint, as in a public skeleton whose path runs there: hardly any arm.',
        sources: 'Path of Rajagopal 2016, as read by the reviewer',
        lays: { piriformisFromS2: 1, piriformisFromS3: 0.05, piriformisFromS4: 0 },
      },
    ],
    verdict: (a, b) =>
      `Piriformis turns the sacrum back by ${fixed(-a.sacroiliacMoments.piriformis!, 2)} against ${fixed(-b.sacroiliacMoments.piriformis!, 2)} N·m: geometry decides.`,
  },
  {
    about: 'Iliopsoas',
    question: 'Which part of iliopsoas is short?',
    claims: ['iliacusOpposes', 'psoasNutation'],
    accounts: [
      {
        name: 'Psoas',
        says: 'It loads the spine, and through L5-S1 the sacrum.',
        sources: 'Bogduk 1992; Penning 2000',
        lays: { psoasShortening: 0.2, iliacusShortening: 0 },
      },
      {
        name: 'Iliacus',
        says: 'It turns the hip bones only: by itself that is counternutation, the sacrum left behind.',
        sources: 'Sajko 2009; calculation of the reviewer',
        lays: { psoasShortening: 0, iliacusShortening: 0.2 },
      },
    ],
    verdict: (a, b) =>
      `Psoas ${signed(change(a), 2)}°, iliacus ${signed(change(b), 2)}°. ${
        change(b) > 0
          ? 'In this model iliacus does not oppose: the tilt it makes brings the weight forward, and that nods the sacrum a little. With the pelvis held, the quoted argument would hold.'
          : 'In this model they oppose, as the argument says.'
      }`,
  },
]

const simulator = createSimulator()
const numbers: readonly (readonly [string, (report: Report) => string])[] = [
  ['Nutation, change', (report) => `${signed(change(report), 2)}°`],
  ['Tilt forward', ({ change: { pelvicTilt } }) => `${signed(pelvicTilt, 2)}°`],
  ['Lordosis, change', ({ change: { lordosis } }) => `${signed(lordosis, 2)}°`],
  ['Piriformis moment', ({ sacroiliacMoments }) => `${signed(sacroiliacMoments.piriformis ?? 0, 2)} N·m`],
  ['L5-S1 compression', ({ l5s1 }) => `${fixed(l5s1.compression, 0)} N`],
]

/** Competing accounts under the same sliders, side by side, with their sources. */
export function Accounts() {
  const scenario = useDeferredValue(useChoices((state) => state.scenario))
  const [about, setAbout] = useState(disagreements[0]!.about)
  const { question, claims, accounts, verdict } = disagreements.find((one) => one.about === about)!
  const [a, b] = useMemo(
    () =>
      accounts.map(
        ({ lays }) => simulator.solve(completeScenario(lays as Record<string, unknown>, scenario)).report,
      ) as [Report, Report],
    [accounts, scenario],
  )
  return (
    <div className="accounts">
      <Radios
        text="Disagreement about"
        options={disagreements.map((one) => [one.about, one.about] as const)}
        value={about}
        onChange={setAbout}
      />
      <h3>{question}</h3>
      <div className="accounts-two">
        {accounts.map((account, k) => {
          const report = k === 0 ? a : b
          return (
            <section key={account.name} aria-label={account.name}>
              <h4>{account.name}</h4>
              <p>{account.says}</p>
              <dl>
                {numbers.map(([name, say]) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{say(report)}</dd>
                  </div>
                ))}
              </dl>
              <p className="aside">{account.sources}</p>
              <button type="button" className="quiet" onClick={() => choose({ ...account.lays })}>
                Use this account
              </button>
            </section>
          )
        })}
      </div>
      <p>{verdict(a, b)}</p>
      <EvidenceButton about={question} claims={claims} />
    </div>
  )
}
