import { useMemo } from 'react'
import { column, hipAngles, sweepOf, zeroCrossing } from '../../biomechanics/sweep'
import { detectionLimit } from '../../biomechanics/uncertainty'
import { choose, useChoices } from '../../state/page/choices'
import { EvidenceButton } from '../kit/Evidence'
import text from '../kit/text.module.css'
import { useTrail } from '../kit/trail'
import { useSay } from '../kit/useSay'
import { fixed } from '../kit/words'
import { Chart, type ChartLine } from './Chart'
import { useOthers } from './useOthers'

/** Nutation by itself, then the larger angles that go with it: on one scale it would lie flat on the axis. */
function PsoasCurves() {
  const say = useSay('graphs')
  const trail = useTrail()
  const others = useOthers('psoasShortening')
  const { right, left } = useChoices((state) => state.scenario.psoasShortening)
  const { x, nutation, larger } = useMemo(() => {
    const sweep = sweepOf(trail, others, 'psoasShortening', { low: 0, high: 0.25, count: 51 })
    const nutation: ChartLine[] = [
      { label: say('nutation'), color: 'line-a', values: column(sweep, ({ change }) => change.nutation.mean) },
    ]
    const larger: ChartLine[] = [
      { label: say('tiltForward'), color: 'line-b', values: column(sweep, ({ change }) => change.pelvicTilt) },
      {
        label: say('lordosis'),
        color: 'line-f',
        values: column(sweep, ({ change }) => change.lordosis),
        dash: [7, 4],
      },
    ]
    return { x: sweep.values.map((value) => 100 * value), nutation, larger }
  }, [trail, others, say])
  const at = 50 * (right + left)
  const shared = {
    unit: '°',
    xName: say('bothPsoas'),
    x,
    digits: 2,
    cursor: {
      at,
      step: 1,
      says: say('bothPsoasAloud', { percent: fixed(at, 0) }),
      move: (percent: number) => choose({ psoasShortening: Math.min(0.25, Math.max(0, Math.round(percent) / 100)) }),
    },
  }
  return (
    <>
      <Chart
        {...shared}
        title={say('changeOfNutation')}
        lines={nutation}
        limit={{ label: say('detectionLimit'), size: detectionLimit }}
        file="counterpull-nutation"
      >
        <p className={text.aside}>
          {say('belowDetection')}
          {right !== left && ` ${say('sidesDiffer')}`}
        </p>
        <EvidenceButton about={say('psoasAndNutation')} claims={['psoasNutation', 'sacroiliacSmall']} />
      </Chart>
      <Chart {...shared} title={say('tiltAndCurve')} lines={larger} file="counterpull-tilt-lordosis">
        <EvidenceButton about={say('psoasTiltCurve')} claims={['psoasLordosis', 'nutationNotTilt']} />
      </Chart>
    </>
  )
}

function LeverCurve() {
  const say = useSay('graphs')
  const trail = useTrail()
  const others = useOthers('hipFlexion')
  const flexion = useChoices((state) => state.scenario.hipFlexion)
  const { x, lines, crossing, thigh } = useMemo(() => {
    const sweep = sweepOf(trail, others, 'hipFlexion', { low: 0, high: 110, count: 56 })
    const values = column(sweep, ({ piriformisMomentArm }) => piriformisMomentArm.right.rotation)
    const x = hipAngles(sweep)
    return {
      x,
      lines: [{ label: say('rightPiriformis'), color: 'line-a', values }],
      crossing: zeroCrossing(x, values),
      thigh: sweep.values,
    }
  }, [trail, others, say])
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
      title={say('leverTitle')}
      unit={say('leverUnit')}
      xName={say('hipBent')}
      x={x}
      lines={lines}
      published={{
        label: say('measured'),
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
        says: say('hipsBentAloud', { angle: fixed(at, 0) }),
        move: (angle) => choose({ hipFlexion: Math.min(110, Math.max(0, Math.round(between(x, thigh, angle)))) }),
      }}
      file="counterpull-piriformis-lever"
    >
      <p className={text.aside}>{crossing === null ? say('noTurn') : say('turnsAt', { angle: fixed(crossing, 0) })}</p>
      <EvidenceButton about={say('piriformisTurns')} claims={['piriformisOutward', 'rotatorReversal']} />
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
