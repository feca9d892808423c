import type { ClaimId } from '../../anatomy/claims'
import type { TermId } from '../../anatomy/glossary'
import { type Side, signOf } from '../../anatomy/sides'
import type { Angles } from '../../biomechanics/angles'
import { type HandPose, nutationByHand } from '../../biomechanics/handPose'
import type { Report } from '../../biomechanics/report'
import { useChoices } from '../../state/page/choices'
import { useWithheld } from '../../state/page/withheld'
import type { TextId } from '../../words/parts'
import { EvidenceLater } from '../kit/EvidenceLater'
import { Term } from '../kit/Term'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import { fixed, signed } from '../kit/words'
import styles from './Readouts.module.css'

interface Readout {
  readonly name: TextId<'numbers'>
  readonly unit: '°' | 'N'
  readonly digits: number
  /** Undefined for a quantity that is itself a change. */
  readonly read: ((report: Report) => number) | undefined
  readonly change: (report: Report, neutral: Report) => number
  /** The change where the bones are posed by hand; undefined for what such a pose says nothing about. */
  readonly byHand?: (hand: HandPose) => number
}

const angle = (name: TextId<'numbers'>, read: (angles: Angles) => number): Readout => ({
  name,
  unit: '°',
  digits: 2,
  read,
  change: ({ change }) => read(change),
})

const nutation = (which: 'right' | 'left' | 'mean'): Readout => ({
  ...angle(`readout.${which}`, (angles) => angles.nutation[which]),
  byHand: (hand) => nutationByHand(hand)[which],
})

/** What the report says, beside what it said at rest. */
const plain = (
  name: TextId<'numbers'>,
  unit: Readout['unit'],
  digits: number,
  read: (report: Report) => number,
): Readout => ({ name, unit, digits, read, change: (report, neutral) => read(report) - read(neutral) })

const hip = (side: Side): Readout => ({
  ...plain(`readout.hip.${side}`, '°', 1, ({ hipAngle }) => hipAngle[side].flexion),
  // Thighs stay where they are: a hip bone that rolls forward bends its hip.
  byHand: ({ pelvicTilt, torsion }) => pelvicTilt - signOf(side) * torsion,
})

const force = (muscle: 'psoasMajor' | 'piriformis', side: Side): Readout =>
  plain(`readout.${muscle}.${side}`, 'N', 0, ({ muscles }) => muscles[muscle]?.[side].force ?? 0)

const jointLoad = (load: 'compression' | 'shear', side: Side): Readout =>
  plain(`readout.${load}.${side}`, 'N', 0, ({ sacroiliacLoad }) => sacroiliacLoad[side][load])

const blocks: readonly {
  readonly title: TextId<'numbers'>
  readonly term: TermId
  readonly claims: readonly ClaimId[]
  readonly readouts: readonly Readout[]
}[] = [
  {
    title: 'readouts.nutation',
    term: 'nutation',
    claims: ['sacroiliacSmall', 'nutationNormal', 'psoasNutation', 'piriformisCounternutates'],
    readouts: [nutation('right'), nutation('left'), nutation('mean')],
  },
  {
    title: 'readouts.pelvis',
    term: 'pelvicTilt',
    claims: ['nutationNotTilt', 'psoasLordosis', 'iliacusOpposes'],
    readouts: [
      // The radiographic tilt falls as the pelvis tips forward; people mean the other.
      {
        name: 'readout.tilt',
        unit: '°',
        digits: 2,
        read: undefined,
        change: ({ change }) => change.pelvicTilt,
        byHand: ({ pelvicTilt }) => pelvicTilt,
      },
      angle('readout.slope', ({ sacralSlope }) => sacralSlope),
      angle('readout.lordosis', ({ lordosis }) => lordosis),
      plain('readout.sway', '°', 2, ({ sway }) => sway),
    ],
  },
  {
    title: 'readouts.hip',
    term: 'hipAngle',
    claims: ['rotatorReversal', 'bentHipSlackens'],
    readouts: [hip('right'), hip('left')],
  },
  {
    title: 'readouts.sacroiliac',
    term: 'forceClosure',
    claims: ['forceClosure', 'gluteusAtJoint'],
    readouts: [
      jointLoad('compression', 'right'),
      jointLoad('compression', 'left'),
      jointLoad('shear', 'right'),
      jointLoad('shear', 'left'),
    ],
  },
  {
    title: 'readouts.force',
    term: 'pcsa',
    claims: ['psoasBigger', 'tugOfWar', 'piriformisReactive'],
    readouts: [
      force('psoasMajor', 'right'),
      force('psoasMajor', 'left'),
      force('piriformis', 'right'),
      force('piriformis', 'left'),
    ],
  },
]

/** True sizes, whatever the drawing exaggerates; beside each, the change from neutral. */
export function Readouts() {
  const withheld = useWithheld()
  const say = useSay('numbers')
  const sayPage = useSay('page')
  return (
    <section className={styles.readouts} aria-labelledby="readouts-title">
      <h2 id="readouts-title" className="unseen">
        {say('readouts')}
      </h2>
      {withheld ? <p className={text.aside}>{sayPage('withheld')}</p> : <Tables />}
    </section>
  )
}

function Tables() {
  const say = useSay('numbers')
  return blocks.map(({ title, term, claims, readouts }) => (
    <table key={title}>
      <caption>
        <Term id={term}>{say(title)}</Term>
        <span className={styles.evidence}>
          <EvidenceLater about={say(title)} claims={claims} />
        </span>
      </caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{say('quantity')}</th>
          <th scope="col">{say('value')}</th>
          <th scope="col">{say('changeFromNeutral')}</th>
        </tr>
      </thead>
      <tbody>
        {readouts.map((readout) => (
          <Row key={readout.name} {...readout} />
        ))}
      </tbody>
    </table>
  ))
}

/** One number; posed by hand the angles are where the hand puts them, and there is no force to speak of. */
function Row({ name, unit, digits, read: readIn, change: changeIn, byHand }: Readout) {
  const report = useChoices((state) => state.report)
  const neutral = useChoices((state) => state.neutral)
  const hand = useChoices((state) => state.posedByHand)
  const say = useSay('numbers')
  if (hand && !byHand) return <Unknown name={say(name)} />
  const change = hand && byHand ? byHand(hand) : changeIn(report, neutral)
  const read = hand && readIn ? (): number => readIn(neutral) + change : readIn
  return (
    <tr data-changed={Number(change.toFixed(digits)) !== 0}>
      <th scope="row">{say(name)}</th>
      <td>
        {read ? fixed(read(report), digits) : signed(change, digits)}
        <span className={text.unit}>{unit === '°' ? '°' : ' N'}</span>
      </td>
      <td className={styles.change}>{read && signed(change, digits)}</td>
    </tr>
  )
}

/** A row that a pose made by hand says nothing about. */
const Unknown = ({ name }: { readonly name: string }) => {
  const say = useSay('page')
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <span aria-hidden="true">–</span>
        <span className="unseen">{say('unknown')}</span>
      </td>
      <td className={styles.change} />
    </tr>
  )
}
