import { Color } from 'three'
import { tensionStops } from '../../anatomy/colors'
import { stopAt, type Tension } from '../../state/frame/tension'
import { palette } from './palette'

const stops = tensionStops.map((hex) => new Color(hex))

/** The colour of a tension, mixed in linear light; what is off the scale is grey. */
export function paintTension(tension: Tension, into: Color): Color {
  if (tension === 'off') return into.copy(palette.offScale)
  if (typeof tension === 'string') return into.copy(palette.mechanicsBone)
  const { below, towards } = stopAt(tension)
  return into.copy(stops[below]!).lerp(stops[below + 1]!, towards)
}
