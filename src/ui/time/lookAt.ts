import type { ViewId } from '../../anatomy/views'
import type { Exercise } from '../../biomechanics/time/exercise'
import { depict, useChoices } from '../../state/page/choices'
import { firstPicture } from '../../state/page/document'

/** From where the pressed muscle is seen, or the trunk that leans; all else is seen from anywhere. */
function viewFor(exercise: Exercise | null): ViewId | null {
  if (exercise?.kind === 'everyday' && exercise.scenario === 'standUp') return 'right'
  if (exercise?.kind !== 'press') return null
  const { muscle, side } = exercise
  if (muscle === 'psoasMajor') return 'threeQuarter'
  return side === 'right' ? 'gluteal' : 'posterior'
}

/** The view that an exercise turned the camera to, and the one that it left for it. */
let turned: { readonly from: ViewId | null; readonly to: ViewId } | null = null

/** Look at `exercise`, or at none any more: then from where one looked before, unless somebody has looked elsewhere since. */
export function lookAt(exercise: Exercise | null): void {
  const { view } = useChoices.getState()
  const wanted = viewFor(exercise)
  const ours = turned !== null && turned.to === view
  if (wanted) {
    turned = { from: ours ? turned!.from : view, to: wanted }
    if (wanted !== view) depict({ view: wanted })
    return
  }
  if (ours) depict({ view: turned!.from ?? firstPicture.view })
  turned = null
}
