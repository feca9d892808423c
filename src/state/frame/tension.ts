import { tensionStops } from '../../anatomy/colors'
import { type LigamentId, ligamentIds } from '../../anatomy/ligaments'
import { type BalancedId, balancedIds } from '../../anatomy/muscleKinds'
import type { Side } from '../../anatomy/sides'
import { strengthOf } from '../../biomechanics/physique'
import type { Choices } from '../page/choices'

/** Where the scale ends: muscles at this share of their strength, ligaments at this force [N]. */
export const scaleEnds = { muscle: 0.5, ligament: 200 } as const

/** How hard something pulls on the scale, 0 to 1; or why it is not on it. */
export type Tension = number | 'slack' | 'off' | 'none'

/** Less than this [N] is no pull. */
const slackBelow = 0.05

const isMuscle = (id: string): id is BalancedId => (balancedIds as string[]).includes(id)
const isLigament = (id: string): id is LigamentId => (ligamentIds as string[]).includes(id)

/** Tension of a structure such as 'psoasMajor.right'; 'none' for what does not pull in the model. */
export function tensionOf(
  {
    scenario,
    report,
    posedByHand = null,
  }: Pick<Choices, 'scenario' | 'report'> & Partial<Pick<Choices, 'posedByHand'>>,
  structure: string,
): Tension {
  // The report is about another pose.
  if (posedByHand) return 'none'
  const [id, side] = structure.split('.') as [string, Side]
  if ((scenario.off as readonly string[]).includes(structure)) return 'off'
  const onScale = (force: number | undefined, end: number): Tension => {
    if (force === undefined) return 'none'
    return force < slackBelow ? 'slack' : Math.min(1, force / end)
  }
  if (isMuscle(id)) return onScale(report.muscles[id]?.[side]?.force, scaleEnds.muscle * strengthOf(scenario, id))
  if (isLigament(id)) return onScale(report.ligaments[id]?.[side]?.force, scaleEnds.ligament)
  return 'none'
}

/** Place on the list of stops: the one below, and how far towards the next. */
export function stopAt(share: number): { readonly below: number; readonly towards: number } {
  const place = Math.min(1, Math.max(0, share)) * (tensionStops.length - 1)
  const below = Math.min(tensionStops.length - 2, Math.floor(place))
  return { below, towards: place - below }
}
