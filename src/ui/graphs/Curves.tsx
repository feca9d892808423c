import { useDeferredValue, useMemo } from 'react'
import { completeScenario, type Scenario } from '../../biomechanics/scenario'
import { createSimulator } from '../../biomechanics/simulate'
import { column, hipAngles, sweepOf, zeroCrossing } from '../../biomechanics/sweep'
import { choose, useChoices } from '../../state/choices'
import { EvidenceButton } from '../explore/Evidence'
import { fixed } from '../words'
import { Chart, type Line } from './Chart'

const simulator = createSimulator()

/** The scenario with what the curve runs over set to rest: the same object as long as nothing else has changed. */
function useOthers(id: 'psoasShortening' | 'hipFlexion'): Scenario {
  const scenario = useDeferredValue(useChoices((state) => state.scenario))
  const text = JSON.stringify({ ...scenario, [id]: 0 })
  return useMemo(() => completeScenario(JSON.parse(text) as object), [text])
}

function PsoasCurve() {
  const others = useOthers('psoasShortening')
  const { right, left } = useChoices((state) => state.scenario.psoasShortening)
  const { x, lines } = useMemo(() => {
    const sweep = sweepOf(simulator, others, 'psoasShortening', { low: 0, high: 0.25, count: 51 })
    const lines: Line[] = [
      { label: 'Nutation', color: 'line-a', values: column(sweep, ({ change }) => change.nutation.mean) },
      {
        label: 'Tilt forward',
        color: 'line-b',
        values: column(sweep, ({ change }) => change.pelvicTilt),
        dash: [7, 4],
      },
      { label: 'Lordosis', color: 'line-c', values: column(sweep, ({ change }) => change.lordosis), dash: [2, 3] },
    ]
    return { x: sweep.values.map((value) => 100 * value), lines }
  }, [others])
  const at = 50 * (right + left)
  return (
    <Chart
      title="Change from rest against psoas shortening"
      unit="°"
      xName="both psoas shorter, %"
      x={x}
      lines={lines}
      band={{ label: 'under 0.7°: below the best measurement of nutation', from: 0, to: 0.7 }}
      digits={2}
      cursor={{
        at,
        step: 1,
        says: `Both psoas ${fixed(at, 0)} percent shorter`,
        move: (percent) => choose({ psoasShortening: Math.min(0.25, Math.max(0, Math.round(percent) / 100)) }),
      }}
      file="counterpull-psoas"
    >
      {right !== left && (
        <p className="aside">The sides differ now: the line is for both alike, the cursor their mean.</p>
      )}
      <EvidenceButton
        about="Psoas, tilt, curve and nutation"
        claims={['psoasNutation', 'psoasLordosis', 'sacroiliacSmall']}
      />
    </Chart>
  )
}

function LeverCurve() {
  const others = useOthers('hipFlexion')
  const flexion = useChoices((state) => state.scenario.hipFlexion)
  const { x, lines, crossing, thigh } = useMemo(() => {
    const sweep = sweepOf(simulator, others, 'hipFlexion', { low: 0, high: 110, count: 56 })
    const values = column(sweep, ({ piriformisMomentArm }) => piriformisMomentArm.right.rotation)
    const x = hipAngles(sweep)
    return {
      x,
      lines: [{ label: 'Right piriformis', color: 'line-a', values }],
      crossing: zeroCrossing(x, values),
      thigh: sweep.values,
    }
  }, [others])
  // The slider sets the thigh against the upright; the axis is the angle at the hip itself.
  const between = (from: Float64Array, to: Float64Array, value: number): number => {
    let k = 1
    while (k < from.length - 1 && from[k]! < value) k++
    const t = (value - from[k - 1]!) / (from[k]! - from[k - 1]!)
    return to[k - 1]! + t * (to[k]! - to[k - 1]!)
  }
  const at = between(thigh, x, flexion.right)
  return (
    <Chart
      title="Rotation lever of piriformis against hip flexion"
      unit="mm, outward positive"
      xName="hip bent, ° (thigh against the pelvis)"
      x={x}
      lines={lines}
      published={{
        label: '○ measured, Delp 1999',
        points: [
          [0, 29],
          [90, -14],
        ],
      }}
      digits={1}
      cursor={{
        at,
        step: 1,
        says: `Hips bent ${fixed(at, 0)} degrees`,
        move: (angle) => choose({ hipFlexion: Math.min(110, Math.max(0, Math.round(between(x, thigh, angle)))) }),
      }}
      file="counterpull-piriformis-lever"
    >
      <p className="aside">
        {crossing === null
          ? 'It does not change its sign in this range.'
          : `It turns from outward to inward at ${fixed(crossing, 0)}°. Others found 49° to 57° in two skeletons; it moves with hip rotation.`}
      </p>
      <EvidenceButton about="Piriformis turns the thigh" claims={['piriformisOutward', 'rotatorReversal']} />
    </Chart>
  )
}

/** What follows what, as lines that the model can be set along. */
export function Curves() {
  return (
    <>
      <PsoasCurve />
      <LeverCurve />
    </>
  )
}
