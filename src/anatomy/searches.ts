import type { ClaimId } from './claims'
import type { WorkId } from './literature'

/** When that which would change our mind was last searched for, and what turned up. */
interface Search {
  readonly on: string
  readonly found: readonly WorkId[]
}

/** Of the claims where it was searched for at all. */
export const searches: Readonly<Partial<Record<ClaimId, Search>>> = {
  psoasLordosis: { on: '2026-11-29', found: ['preece2021', 'deluca1998', 'jorgensson1993', 'youdas1996'] },
  psoasNutation: { on: '2026-11-29', found: [] },
  piriformisCounternutates: { on: '2026-11-29', found: [] },
  rotatorReversal: { on: '2026-11-29', found: ['waldner', 'itsuda2024'] },
  piriformisReactive: { on: '2026-11-29', found: ['hodges2014', 'morimoto2018'] },
  piriformisStabilises: { on: '2026-11-29', found: [] },
  crossLeggedPiriformis: { on: '2026-11-29', found: ['itsuda2024', 'mcgovern2017'] },
  figureFour: { on: '2026-11-29', found: ['itsuda2024', 'mcgovern2017'] },
}
