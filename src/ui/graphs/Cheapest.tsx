import { useId, useMemo, useState } from 'react'
import { sides } from '../../anatomy/sides'
import {
  type CheapestAnswer,
  cheapestAnswer,
  mostTipBack,
  type TurnBackId,
  turnBackIds,
  unanswered,
} from '../../biomechanics/cheapestAnswer'
import { parameterOf } from '../../biomechanics/muscleParameters'
import type { Scenario } from '../../biomechanics/scenario'
import { choose, useChoices } from '../../state/page/choices'
import { say } from '../../state/page/language'
import { Button } from '../kit/Button'
import { EvidenceButton } from '../kit/Evidence'
import { Radios } from '../kit/Radios'
import text from '../kit/text.module.css'
import { useTrail } from '../kit/trail'
import { useSay } from '../kit/useSay'
import { fixed, signed } from '../kit/words'
import { Chart, type ChartLine } from './Chart'
import styles from './Cheapest.module.css'
import { cheapestAt, useCheapestCurve } from './useCheapestCurve'

const looks: Readonly<Record<TurnBackId, Omit<ChartLine, 'label' | 'values'>>> = {
  gluteusMaximus: { color: 'line-b' },
  coccygeus: { color: 'line-e', dash: [7, 4] },
  piriformis: { color: 'line-a', dash: [2, 3] },
}
const percents = cheapestAt.map((shorter) => 100 * shorter)

/** Moment backward about the sacro-iliac axis [N·m]; not a number where there is no answer. */
const pullOf = (answer: CheapestAnswer, id: TurnBackId): number =>
  answer.kind === 'found' ? -(answer.report.sacroiliacMoments[id] ?? 0) : Number.NaN

/** What was set, or why nothing was. */
function told(answer: CheapestAnswer, before: number): string {
  if (answer.kind === 'tooWeak') return say('graphs', 'cheapestTooWeak')
  if (answer.kind === 'nothingToAnswer') return say('graphs', 'cheapestNothing')
  if (answer.kind === 'unsettled') return say('graphs', 'cheapestUnsettled')
  const percent = (id: TurnBackId): string =>
    fixed(
      sides.reduce((sum, side) => sum + 50 * answer.activations[id][side], 0),
      0,
    )
  return say('graphs', 'cheapestFound', {
    gluteus: percent('gluteusMaximus'),
    floor: percent('coccygeus'),
    piriformis: percent('piriformis'),
    tilt: signed(answer.report.change.pelvicTilt, 1),
    before: signed(before, 1),
  })
}

/** Tones of `scenario` as sliders take them, and piriformis told nothing. */
const tonesOf = (scenario: Scenario) => ({
  ...Object.fromEntries(
    turnBackIds.map((id) => {
      const tone = parameterOf(id, 'tone')
      return [tone, Object.fromEntries(sides.map((side) => [side, Math.round(1e4 * scenario[tone][side]) / 1e4]))]
    }),
  ),
  piriformisReactivity: 0,
})

/** A third account, beside as taught and as measured: nobody is told to answer, and least effort says who does. */
export function Cheapest() {
  const says = useSay('graphs')
  const heading = useId()
  const [isKept, setKept] = useState(false)
  return (
    <section className={styles.cheapest} aria-labelledby={heading}>
      <h3 id={heading}>{says('cheapestQuestion')}</h3>
      <p>{says('cheapestHow')}</p>
      <Radios
        text={says('hips')}
        options={[
          ['free', says('hipsFree')],
          ['kept', says('hipsKept')],
        ]}
        value={isKept ? 'kept' : 'free'}
        onChange={(hips) => setKept(hips === 'kept')}
      />
      {isKept && <p className={text.aside}>{says('hipsKeptSays', { most: mostTipBack })}</p>}
      <SetCheapest key={String(isKept)} isKept={isKept} />
      <Curve isKept={isKept} />
    </section>
  )
}

/** Sets the tones found, as if by the sliders, and says what they are. */
function SetCheapest({ isKept }: { readonly isKept: boolean }) {
  const says = useSay('graphs')
  const trail = useTrail()
  const scenario = useChoices((state) => state.scenario)
  const [last, setLast] = useState({ at: scenario, says: '' })
  const set = (): void => {
    const answer = cheapestAnswer(trail, scenario, { isHipExtensionForbidden: isKept })
    const before = trail.solve(unanswered(scenario)).report.change.pelvicTilt
    if (answer.kind === 'found') choose(tonesOf(answer.scenario))
    setLast({ at: useChoices.getState().scenario, says: told(answer, before) })
  }
  return (
    <>
      <Button onClick={set}>{says('cheapestUse')}</Button>
      <p aria-live="polite">{last.at === scenario && last.says}</p>
    </>
  )
}

function Curve({ isKept }: { readonly isKept: boolean }) {
  const says = useSay('graphs')
  const { right, left } = useChoices((state) => state.scenario.psoasShortening)
  const curve = useCheapestCurve(isKept)
  const lines = useMemo(
    () =>
      curve &&
      turnBackIds.map((id) => ({
        ...looks[id],
        label: says(id),
        values: Float64Array.from(curve, (answer) => pullOf(answer, id)),
      })),
    [curve, says],
  )
  if (!curve || !lines) return <p className={text.aside}>{says('cheapestWorking')}</p>
  if (curve.every(({ kind }) => kind !== 'found')) return <p>{says('cheapestNone')}</p>
  const at = 50 * (right + left)
  return (
    <Chart
      title={says('cheapestTitle')}
      unit={says('cheapestUnit')}
      xName={says('bothPsoas')}
      x={percents}
      lines={lines}
      digits={1}
      cursor={{
        at,
        step: 1,
        says: says('bothPsoasAloud', { percent: fixed(at, 0) }),
        move: (percent) => choose({ psoasShortening: Math.min(0.25, Math.max(0, Math.round(percent) / 100)) }),
      }}
      file="counterpull-cheapest-answer"
    >
      {curve.some(({ kind }) => kind === 'tooWeak') && <p className={text.aside}>{says('cheapestEnds')}</p>}
      <EvidenceButton about={says('cheapestQuestion')} claims={['cheapestAnswer', 'gluteusAtJoint']} />
    </Chart>
  )
}
