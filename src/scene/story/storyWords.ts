import { nutationByHand } from '../../biomechanics/handPose'
import { type MomentRope, type RopeStrand, type RopeStrandId, ropeOf } from '../../biomechanics/rope'
import { type Choices, useChoices } from '../../state/page/choices'
import { say, useLanguage } from '../../state/page/language'
import { momentName } from '../../state/page/momentName'
import { isWithheld } from '../../state/page/withheld'
import type { PointerWords } from './paintPointer'
import type { RopeWords } from './paintRope'

export interface StoryWords {
  readonly pointer: PointerWords
  /** Null where nothing can be said of moments: an answer is withheld, or the bones are posed by hand. */
  readonly rope: { readonly rope: MomentRope; readonly words: RopeWords } | null
}

/** Whether the picture is the story stage, with its pointer and its rope. */
export const isStoryTold = ({ arrangement, freeBody }: Pick<Choices, 'arrangement' | 'freeBody'>): boolean =>
  arrangement === 'story' && !freeBody

const numbers = () => useLanguage.getState().own.grammar.numbers

function pointerWords(nod: number | null): PointerWords {
  const { fixed } = numbers()
  const shown = nod === null ? 0 : Number(nod.toFixed(1))
  return {
    angle: nod === null ? '' : `${fixed(Math.abs(nod), 1)}°`,
    way: say('page', shown === 0 ? 'pointer.rest' : shown > 0 ? 'pointer.nutation' : 'pointer.counternutation'),
    forward: say('page', 'pointer.nutation'),
    back: say('page', 'pointer.counternutation'),
    degrees: Array.from({ length: 36 }, (_, degree) => `${degree}°`),
  }
}

/** As the bar beside the body calls it, and as a line begins. */
function nameOf(id: RopeStrandId): string {
  const name = id === 'gravity' || id === 'psoasMajor' ? momentName(id) : say('page', `answerer.${id}`)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function ropeWords(rope: MomentRope): RopeWords {
  const { fixed } = numbers()
  const named = ({ id, moment }: RopeStrand): string => `${nameOf(id)} ${fixed(moment, 1)}`
  return {
    nods: say('page', 'rope.nods', { moment: fixed(rope.nodding, 1) }),
    holds: say('page', 'rope.holds', { moment: fixed(rope.holding, 1) }),
    nodding: rope.nods.map(named),
    holding: rope.holds.map(named),
    badge: say('page', 'rope.badge'),
  }
}

/** What pointer and rope say of the answer that is drawn. */
export function storyWords(): StoryWords {
  const { report, posedByHand } = useChoices.getState()
  const withheld = isWithheld()
  const nod = posedByHand ? nutationByHand(posedByHand).mean : report.change.nutation.mean
  const rope = withheld || posedByHand ? null : ropeOf(report)
  return { pointer: pointerWords(withheld ? null : nod), rope: rope && { rope, words: ropeWords(rope) } }
}
