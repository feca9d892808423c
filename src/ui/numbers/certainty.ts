import { parameters } from '../../biomechanics/parameters'
import type { Uncertainty } from '../../biomechanics/uncertainty'
import { say } from '../../state/page/language'
import { fixed } from '../kit/words'

const percent = (share: number): number => Math.round(share * 100)
const angle = (degrees: number): string => `${degrees < 0 ? '−' : '+'}${fixed(Math.abs(degrees), 2)}°`

/** What a run over sampled bodies says about the change of nutation, in plain sentences. */
export function certaintyOf({ balanced, drawn, spread, share, causes }: Uncertainty): readonly string[] {
  const { nutation } = spread
  if (balanced === 0) return [say('numbers', 'noneBalances')]
  const forward = share.nutates >= share.counternutates
  const lost = drawn - balanced
  const first = causes.filter(({ correlation }) => Math.abs(correlation) >= 0.1).slice(0, 3)
  const names = first.map(({ parameter }) => lower(parameters[parameter].label)).join('; ')
  return [
    say('numbers', 'nods', {
      share: percent(forward ? share.nutates : share.counternutates),
      bodies: balanced,
      way: forward ? 'forward' : 'back',
      low: angle(nutation.p5),
      high: angle(nutation.p95),
      middle: angle(nutation.p50),
    }),
    say('numbers', 'notMeasurable', { share: percent(share.belowDetection) }),
    ...(first.length > 0 ? [say('numbers', 'mattersMost', { names })] : []),
    ...(lost > 0 ? [say('numbers', 'leftOut', { lost, drawn })] : []),
  ]
}

const lower = (label: string): string => label[0]!.toLowerCase() + label.slice(1)
