import type { MuscleId } from '../../anatomy/muscleIds'
import { muscleRows } from '../../anatomy/muscleKinds'
import type { MomentId } from '../../biomechanics/moments'
import { say, useLanguage } from './language'

const isMuscle = (id: MomentId): id is MuscleId => id in muscleRows

/** What turns the sacrum, as it is called within a sentence. */
export function momentName(id: MomentId): string {
  if (!isMuscle(id)) return say('page', `driver.${id}`)
  const { grammar } = useLanguage.getState().own
  const { short, name } = muscleRows[id]
  return grammar.within(grammar.structure({ base: id, called: short ?? name }))
}
