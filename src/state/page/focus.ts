import type { Picture } from './document'

/** Bodies and muscles that stay solid while a view is about them; null: all of them. */
const focuses = {
  freeBody: ['sacrum'],
  momentArm: ['sacrum', 'femur', 'piriformis'],
} as const

type Settings = Pick<Picture, 'freeBody' | 'momentArm'>

const focusOf = ({ freeBody, momentArm }: Settings): readonly string[] | null =>
  freeBody ? focuses.freeBody : momentArm ? focuses.momentArm : null

/** Something else is looked at now: `id` ('femur.left', 'piriformis.right') turns to glass. */
export function isFaded(settings: Settings, id: string): boolean {
  const focus = focusOf(settings)
  return focus !== null && !focus.includes(id.split('.')[0]!)
}
