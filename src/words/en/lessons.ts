import type { LessonWords } from '../lessonWords'
import { anatomyTour } from './lessons/L01-anatomyTour'
import { nutation } from './lessons/L02-nutation'
import { psoasInAction } from './lessons/L03-psoasInAction'
import { tugOfWar } from './lessons/L04-tugOfWar'
import { rotatorReversal } from './lessons/L05-rotatorReversal'
import { oneSided } from './lessons/L06-oneSided'
import { pilotMode } from './lessons/L07-pilotMode'
import { forceSafety } from './lessons/L08-forceSafety'
import { whereThePainIs } from './lessons/L09-whereThePainIs'
import { sciaticNerve } from './lessons/L10-sciaticNerve'
import { threeNeighbours } from './lessons/L11-threeNeighbours'
import { limits } from './lessons/L12-limits'

/** By the ids of the lessons. */
export const lessons = {
  L01: anatomyTour,
  L02: nutation,
  L03: psoasInAction,
  L04: tugOfWar,
  L05: rotatorReversal,
  L06: oneSided,
  L07: pilotMode,
  L08: forceSafety,
  L09: whereThePainIs,
  L10: sciaticNerve,
  L11: threeNeighbours,
  L12: limits,
} as const satisfies Record<string, LessonWords>
