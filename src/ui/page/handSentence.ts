import { type HandPose, nutationByHand } from '../../biomechanics/handPose'
import { fixed } from '../kit/words'

const way = (angle: number): string => (angle >= 0 ? 'forward' : 'back')
const size = (angle: number): string => `${fixed(Math.abs(angle), 1)}°`

/** What a hand has done to the bones, in one sentence; it says that nothing is balanced. */
export function handSentence(hand: HandPose): string {
  const { right, left, mean } = nutationByHand(hand)
  const nods =
    right === left
      ? `the sacrum ${mean === 0 ? 'does not nod' : `nods ${way(mean)} ${size(mean)}`} against the hip bones`
      : `nutation is ${fixed(right, 1)}° on the right and ${fixed(left, 1)}° on the left`
  const tilts = hand.pelvicTilt === 0 ? '' : `the pelvis tilts ${way(hand.pelvicTilt)} ${size(hand.pelvicTilt)} and `
  return `Posed by hand: ${tilts}${nods}. No forces are balanced here.`
}
