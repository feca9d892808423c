import type { ClaimId } from '../../anatomy/claims'
import type { ViewId } from '../../anatomy/views'
import { ropeOf } from '../../biomechanics/rope'
import { type BeatId, beatAt } from '../../biomechanics/time/story'
import { type Choices, depict, useChoices } from '../page/choices'
import type { Picture } from '../page/document'
import { say, useLanguage } from '../page/language'
import { unnoted } from '../page/undo'
import { isStoryOn } from './player'

/** Of each beat: from where it is seen, and what it rests on. */
const beats: Readonly<Record<BeatId, { readonly view: ViewId; readonly claim: ClaimId }>> = {
  balanced: { view: 'story', claim: 'tugOfWar' },
  psoasShortens: { view: 'story', claim: 'psoasBigger' },
  spineArches: { view: 'right', claim: 'psoasLordosis' },
  sacrumNods: { view: 'story', claim: 'psoasNutation' },
  piriformisAnswers: { view: 'story', claim: 'storyRule' },
  tugOfWar: { view: 'story', claim: 'tugOfWar' },
  bothLetGo: { view: 'story', claim: 'lastingNeedsBoth' },
}
export const claimOfBeat = (id: BeatId): ClaimId => beats[id].claim

type Told = Pick<Choices, 'driven' | 'playTime' | 'report'>

/** The beat that is on; null while the story is not. */
export const beatOn = ({ driven, playTime }: Pick<Choices, 'driven' | 'playTime'>): BeatId | null =>
  isStoryOn(driven) ? beatAt(playTime) : null

/** What the beat that is on tells, with the numbers of the body as it is drawn; null while the story is not on. */
export function storyCaption(choices: Told): string | null {
  const beat = beatOn(choices)
  if (!beat) return null
  const { change, muscles } = choices.report
  const rope = ropeOf(choices.report)
  const { fixed } = useLanguage.getState().own.grammar.numbers
  return say('page', `story.${beat}`, {
    psoas: fixed(muscles.psoasMajor?.right.force ?? 0, 0),
    piriformis: fixed(muscles.piriformis?.right.force ?? 0, 0),
    lordosis: fixed(change.lordosis, 1),
    tilt: fixed(change.pelvicTilt, 1),
    nutation: fixed(change.nutation.mean, 1),
    nodding: fixed(rope.nodding, 0),
    part: fixed(rope.holds.find(({ id }) => id === 'piriformis')?.moment ?? 0, 0),
  })
}

type Seen = Pick<Picture, 'view' | 'arrangement' | 'relativeTo' | 'held'>
const seenNow = ({ view, arrangement, relativeTo, held }: Picture): Seen => ({ view, arrangement, relativeTo, held })

/** What the person looked at before the story took the camera; and the view that it took it to. */
let taken: { readonly from: Seen; readonly to: ViewId } | null = null

/** The camera goes along with the beats, until somebody moves it; when the story is over, back to where it was. */
function followBeat(now: Choices): void {
  const beat = beatOn(now)
  // Whoever has looked elsewhere keeps the camera.
  const theirs = taken !== null && now.view !== taken.to
  if (beat && !theirs) {
    const to = beats[beat].view
    if (taken?.to === to) return
    taken = { from: taken?.from ?? seenNow(now), to }
    if (now.view !== to) unnoted(() => depict({ view: to }))
  } else if (!beat && taken) {
    const { from } = taken
    taken = null
    if (!theirs) unnoted(() => depict({ ...from }))
  }
}

/** From now on the camera follows the story. Gives what ends it. */
export function startStory(): () => void {
  taken = null
  return useChoices.subscribe((now, before) => {
    if (now.driven !== before.driven || now.playTime !== before.playTime) followBeat(now)
  })
}
