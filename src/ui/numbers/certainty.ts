import { parameters } from '../../biomechanics/parameters'
import type { Uncertainty } from '../../biomechanics/uncertainty'

const percent = (share: number): string => `${Math.round(share * 100)} %`
const angle = (degrees: number): string => `${degrees < 0 ? '−' : '+'}${Math.abs(degrees).toFixed(2)}°`

/** What a run over sampled bodies says about the change of nutation, in plain sentences. */
export function certaintyOf({ balanced, drawn, spread, share, causes }: Uncertainty): readonly string[] {
  const { nutation } = spread
  if (balanced === 0) return ['None of the sampled bodies balances like this.']
  const way =
    share.nutates >= share.counternutates
      ? `In ${percent(share.nutates)} of ${balanced.toLocaleString('en')} sampled bodies the sacrum nods forward`
      : `In ${percent(share.counternutates)} of ${balanced.toLocaleString('en')} sampled bodies the sacrum nods back`
  const lost = drawn - balanced
  const first = causes.filter(({ correlation }) => Math.abs(correlation) >= 0.1).slice(0, 3)
  return [
    `${way}; nine in ten by ${angle(nutation.p5)} to ${angle(nutation.p95)}, the middle one by ${angle(nutation.p50)}.`,
    `In ${percent(share.belowDetection)} that is less than the best method can measure in a living person (0.7°).`,
    ...(first.length > 0
      ? [`What matters most: ${first.map(({ parameter }) => lower(parameters[parameter].label)).join('; ')}.`]
      : []),
    ...(lost > 0 ? [`${lost} of ${drawn} did not balance and are left out.`] : []),
  ]
}

const lower = (label: string): string => label[0]!.toLowerCase() + label.slice(1)
