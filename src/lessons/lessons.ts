import { lessons as english } from '../words/en/lessons'
import type { LessonWords } from '../words/lessonWords'
import type { LessonId } from './ids'
import { anatomyTour } from './L01-anatomyTour'
import { nutation } from './L02-nutation'
import { psoasInAction } from './L03-psoasInAction'
import { tugOfWar } from './L04-tugOfWar'
import { rotatorReversal } from './L05-rotatorReversal'
import { oneSided } from './L06-oneSided'
import { pilotMode } from './L07-pilotMode'
import { forceSafety } from './L08-forceSafety'
import { whereThePainIs } from './L09-whereThePainIs'
import { sciaticNerve } from './L10-sciaticNerve'
import { threeNeighbours } from './L11-threeNeighbours'
import { limits } from './L12-limits'
import { type Lesson, type LessonPlan, told } from './lesson'

/** All lessons in their order. A new one is a new file, its words beside the others', and a new row. */
const plans: readonly LessonPlan[] = [
  anatomyTour,
  nutation,
  psoasInAction,
  tugOfWar,
  rotatorReversal,
  oneSided,
  pilotMode,
  forceSafety,
  whereThePainIs,
  sciaticNerve,
  threeNeighbours,
  limits,
]

/** The lessons in the words `own` of a language; English where that has none. */
export const lessonsIn = (own: Readonly<Partial<Record<LessonId, LessonWords>>>): readonly Lesson[] =>
  plans.map((plan) => told(plan, own[plan.id] ?? english[plan.id]))

/** In English. */
export const lessons = lessonsIn({})
