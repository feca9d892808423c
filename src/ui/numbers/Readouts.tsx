import { lazy, Suspense } from 'react'
import type { ClaimId } from '../../anatomy/claims'
import type { TermId } from '../../anatomy/glossary'
import type { Side } from '../../anatomy/sides'
import type { Angles } from '../../biomechanics/angles'
import { nutationByHand } from '../../biomechanics/handPose'
import type { Report } from '../../biomechanics/report'
import { useChoices } from '../../state/page/choices'
import { useWithheld, withheldText } from '../../state/page/withheld'
import { Term } from '../kit/Term'
import text from '../kit/text.module.css'
import { fixed, signed } from '../kit/words'
import styles from './Readouts.module.css'

// The claims and their sources are words: the numbers need not wait for them.
const EvidenceButton = lazy(async () => ({ default: (await import('../kit/Evidence')).EvidenceButton }))

interface Readout {
  readonly name: string
  readonly unit: '°' | 'N'
  readonly digits: number
  /** Undefined for a quantity that is itself a change. */
  readonly read: ((report: Report) => number) | undefined
  readonly change: (report: Report, neutral: Report) => number
}

const angle = (name: string, read: (angles: Angles) => number): Readout => ({
  name,
  unit: '°',
  digits: 2,
  read,
  change: ({ change }) => read(change),
})

const force = (name: string, muscle: 'psoasMajor' | 'piriformis', side: Side): Readout => {
  const read = ({ muscles }: Report) => muscles[muscle]?.[side].force ?? 0
  return { name, unit: 'N', digits: 0, read, change: (report, neutral) => read(report) - read(neutral) }
}

const blocks: readonly {
  readonly title: string
  readonly term: TermId
  readonly claims: readonly ClaimId[]
  readonly readouts: readonly Readout[]
}[] = [
  {
    title: 'Sacrum: nutation',
    term: 'nutation',
    claims: ['sacroiliacSmall', 'nutationNormal', 'psoasNutation', 'piriformisCounternutates'],
    readouts: [
      angle('Right', ({ nutation }) => nutation.right),
      angle('Left', ({ nutation }) => nutation.left),
      angle('Mean', ({ nutation }) => nutation.mean),
    ],
  },
  {
    title: 'Pelvis and spine',
    term: 'pelvicTilt',
    claims: ['nutationNotTilt', 'psoasLordosis', 'iliacusOpposes'],
    readouts: [
      // The radiographic tilt falls as the pelvis tips forward; people mean the other.
      { name: 'Tilt forward', unit: '°', digits: 2, read: undefined, change: ({ change }) => change.pelvicTilt },
      angle('Sacral slope', ({ sacralSlope }) => sacralSlope),
      angle('Lordosis', ({ lordosis }) => lordosis),
    ],
  },
  {
    title: 'Muscle force',
    term: 'pcsa',
    claims: ['psoasBigger', 'tugOfWar', 'piriformisReactive'],
    readouts: [
      force('Psoas, right', 'psoasMajor', 'right'),
      force('Psoas, left', 'psoasMajor', 'left'),
      force('Piriformis, right', 'piriformis', 'right'),
      force('Piriformis, left', 'piriformis', 'left'),
    ],
  },
]

/** True sizes, whatever the drawing exaggerates; beside each, the change from neutral. */
export function Readouts() {
  const report = useChoices((state) => state.report)
  const neutral = useChoices((state) => state.neutral)
  const hand = useChoices((state) => state.posedByHand)
  const withheld = useWithheld()
  if (withheld)
    return (
      <section className={styles.readouts} aria-labelledby="readouts-title">
        <h2 id="readouts-title" className="unseen">
          Readouts
        </h2>
        <p className={text.aside}>{withheldText}</p>
      </section>
    )
  return (
    <section className={styles.readouts} aria-labelledby="readouts-title">
      <h2 id="readouts-title" className="unseen">
        Readouts
      </h2>
      {blocks.map(({ title, term, claims, readouts }) => (
        <table key={title}>
          <caption>
            <Term id={term}>{title}</Term>
            <span className={styles.evidence}>
              <Suspense fallback={null}>
                <EvidenceButton about={title} claims={claims} />
              </Suspense>
            </span>
          </caption>
          <thead className="unseen">
            <tr>
              <th scope="col">Quantity</th>
              <th scope="col">Value</th>
              <th scope="col">Change from neutral</th>
            </tr>
          </thead>
          <tbody>
            {readouts.map(({ name, unit, digits, read: readIn, change: changeIn }) => {
              // Posed by hand: the angles are where the hand puts them, and there is no force to speak of.
              const byHand = hand && title === 'Sacrum: nutation' ? nutationByHand(hand) : null
              if (hand && !byHand && name !== 'Tilt forward') return <Unknown key={name} name={name} />
              const change = !hand
                ? changeIn(report, neutral)
                : byHand
                  ? byHand[name.toLowerCase() as keyof typeof byHand]
                  : hand.pelvicTilt
              const read = byHand && readIn ? (): number => readIn(neutral) + change : readIn
              return (
                <tr key={name} data-changed={Number(change.toFixed(digits)) !== 0}>
                  <th scope="row">{name}</th>
                  <td>
                    {read ? fixed(read(report), digits) : signed(change, digits)}
                    <span className={text.unit}>{unit === '°' ? '°' : ' N'}</span>
                  </td>
                  <td className={styles.change}>{read && signed(change, digits)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      ))}
    </section>
  )
}

/** A row that a pose made by hand says nothing about. */
const Unknown = ({ name }: { readonly name: string }) => (
  <tr>
    <th scope="row">{name}</th>
    <td>
      <span aria-hidden="true">–</span>
      <span className="unseen">not known while posed by hand</span>
    </td>
    <td className={styles.change} />
  </tr>
)
