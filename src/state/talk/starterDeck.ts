import { completeScenario, type ScenarioInput } from '../../biomechanics/scenario'
import type { Exaggeration } from '../look/picture'
import { settingOf } from '../page/choices'
import { type Picture, unsaid } from '../page/document'
import { say } from '../page/language'
import { encode } from '../page/link'
import type { Deck, DeckScene } from './deck'
import type { SceneNumberId } from './sceneNumbers'

interface Plan {
  readonly minutes: number
  readonly scenario?: ScenarioInput
  readonly picture?: Partial<Picture>
  readonly exaggeration?: Exaggeration
  readonly numbers: readonly SceneNumberId[]
}

/** The story of this page in nine pictures and 45 minutes. Numbers in the words with them are of the default body. */
const plans = {
  atRest: { picture: { view: 'story', ...settingOf('story') }, minutes: 4, numbers: ['psoasMajor', 'piriformis'] },
  bothShorter: {
    scenario: { psoasShortening: 0.2 },
    picture: { view: 'right' },
    minutes: 6,
    numbers: ['pelvicTilt', 'lordosis', 'nutation'],
  },
  sacrumAlone: {
    scenario: { psoasShortening: 0.2 },
    picture: { view: 'right', freeBody: true },
    minutes: 5,
    numbers: ['nodding', 'nutation'],
  },
  tugOfWar: {
    scenario: { psoasShortening: 0.2, account: 'taught' },
    picture: { view: 'story', ...settingOf('story') },
    minutes: 6,
    numbers: ['nutation', 'piriformis', 'psoasMajor'],
  },
  ligaments: {
    scenario: { psoasShortening: 0.2 },
    picture: { view: 'posterior', hidden: ['muscles'], colors: 'mechanics' },
    minutes: 5,
    numbers: ['sacrotuberous', 'sacrospinous', 'piriformis'],
  },
  rightOnly: {
    scenario: { psoasShortening: { right: 0.2 } },
    picture: { view: 'anterior', ghost: 'neutral' },
    minutes: 5,
    numbers: ['nutation', 'psoasMajor'],
  },
  hipsBent: {
    scenario: { hipFlexion: 90 },
    picture: { view: 'superior', momentArm: true },
    minutes: 5,
    numbers: ['piriformisArm', 'piriformis'],
  },
  otherPlayers: {
    scenario: { psoasShortening: 0.2, piriformisTone: 0.5 },
    picture: { view: 'posterior', colors: 'mechanics', hidden: [] },
    minutes: 5,
    numbers: ['piriformis', 'gluteusMaximus', 'multifidus'],
  },
  trueToLife: {
    scenario: { psoasShortening: 0.2 },
    picture: { view: 'right', ghost: 'neutral' },
    exaggeration: 1,
    minutes: 4,
    numbers: ['nutation'],
  },
} as const satisfies Record<string, Plan>

function sceneOf(id: keyof typeof plans): DeckScene {
  const { scenario = {}, picture = {}, exaggeration, numbers, minutes }: Plan = plans[id]
  const { view = unsaid.view, ...look } = picture
  const link = encode({
    ...unsaid,
    scenario: completeScenario(scenario),
    exaggeration: exaggeration ?? unsaid.exaggeration,
    picture: { ...unsaid.picture, ...look },
    view,
  })
  const [title, caption, note] = [say('talk', `${id}Title`), say('talk', `${id}Caption`), say('talk', `${id}Note`)]
  return { title, caption, note, link, numbers, minutes }
}

/** What a speaker starts from, and may change. */
export const starterDeck = (): Deck => ({
  version: 1,
  title: say('talk', 'starterTitle'),
  scenes: (Object.keys(plans) as (keyof typeof plans)[]).map(sceneOf),
})
