import { useDeferredValue, useMemo } from 'react'
import { completeScenario, type Scenario } from '../../biomechanics/scenario'
import { column, hipAngles, sweepOf, zeroCrossing } from '../../biomechanics/sweep'
import { detectionLimit } from '../../biomechanics/uncertainty'
import { choose, useChoices } from '../../state/page/choices'
import { EvidenceButton } from '../kit/Evidence'
import text from '../kit/text.module.css'
import { useTrail } from '../kit/trail'
import { fixed } from '../kit/words'
import { Chart, type Line } from './Chart'

/** The scenario with what the curve runs over set to rest: the same object as long as nothing else has changed. */
function useOthers(id: 'psoasShortening' | 'hipFlexion'): Scenario {
  const scenario = useDeferredValue(useChoices((state) => state.scenario))
  const text = JSON.stringify({ ...scenario, [id]: 0 })
  return useMemo(() => completeScenario(JSON.parse(text) as object), [text])
}

/** Nutation by itself, then the larger angles that go with it: on one scale it would lie flat on the axis. */
function PsoasCurves() {
  const trail = useTrail()
  const others = useOthers('psoasShortening')
  const { right, left } = useChoices((state) => state.scenario.psoasShortening)
  const { x, nutation, larger } = useMemo(() => {
    const sweep = sweepOf(trail, others, 'psoasShortening', { low: 0, high: 0.25, count: 51 })
    const nutation: Line[] = [
      { label: 'Nutation', color: 'line-a', values: column(sweep, ({ change }) => change.nutation.mean) },
    ]
    const larger: Line[] = [
      { label: 'Tilt forward', color: 'line-b', values: column(sweep, ({ change }) => change.pelvicTilt) },
      {
        label: 'Lordosis',
        color: 'line-f',
        values: column(sweep, ({ change }) => change.lordosis),
        dash: [7, 4],
      },
    ]
    return { x: sweep.values.map((value) => 100 * value), nutation, larger }
  }, [trail, others])
  const at = 50 * (right + left)
  const shared = {
    unit: '°',
    xName: 'both psoas shorter, %',
    x,
    digits: 2,
    cursor: {
      at,
      step: 1,
      says: `Both psoas ${fixed(at, 0)} percent shorter`,
      move: (percent: number) => choose({ psoasShortening: Math.min(0.25, Math.max(0, Math.round(percent) / 100)) }),
    },
  }
  return (
    <>
      <Chart
        {...shared}
        title="Change of nutation"
        lines={nutation}
        limit={{ label: 'detection limit 0.7°', size: detectionLimit }}
        file="counterpull-nutation"
      >
        <p className={text.aside}>
          In the shaded range the best measurement in living people sees no change (Kibsgård 2012).
          {right !== left && ' The sides differ now: the line is for both alike, the cursor their mean.'}
        </p>
        <EvidenceButton about="Psoas and nutation" claims={['psoasNutation', 'sacroiliacSmall']} />
      </Chart>
      <Chart {...shared} title="Change of tilt and lumbar curve" lines={larger} file="counterpull-tilt-lordosis">
        <EvidenceButton about="Psoas, tilt and the lumbar curve" claims={['psoasLordosis', 'nutationNotTilt']} />
      </Chart>
    </>
  )
}

function LeverCurve() {
  const trail = useTrail()
  const others = useOthers('hipFlexion')
  const flexion = useChoices((state) => state.scenario.hipFlexion)
  const { x, lines, crossing, thigh } = useMemo(() => {
    const sweep = sweepOf(trail, others, 'hipFlexion', { low: 0, high: 110, count: 56 })
    const values = column(sweep, ({ piriformisMomentArm }) => piriformisMomentArm.right.rotation)
    const x = hipAngles(sweep)
    return {
      x,
      lines: [{ label: 'Right piriformis', color: 'line-a', values }],
      crossing: zeroCrossing(x, values),
      thigh: sweep.values,
    }
  }, [trail, others])
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
      {...(crossing !== null && { mark: { label: `${fixed(crossing, 0)}°`, x: crossing } })}
      digits={1}
      cursor={{
        at,
        step: 1,
        says: `Hips bent ${fixed(at, 0)} degrees`,
        move: (angle) => choose({ hipFlexion: Math.min(110, Math.max(0, Math.round(between(x, thigh, angle)))) }),
      }}
      file="counterpull-piriformis-lever"
    >
      <p className={text.aside}>
        {crossing === null
          ? 'It does not change its sign in this range.'
          : `It turns from outward to inward at ${fixed(crossing, 0)}°. In two other skeletons it does at 49° and 57°; turning the thigh moves it.`}
      </p>
      <EvidenceButton about="Piriformis turns the thigh" claims={['piriformisOutward', 'rotatorReversal']} />
    </Chart>
  )
}

/** What follows what, as lines that the model can be set along. */
export function Curves() {
  return (
    <>
      <PsoasCurves />
      <LeverCurve />
    </>
  )
}
