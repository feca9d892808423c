import { completeScenario, type ScenarioInput } from '../../biomechanics/scenario'
import type { Exaggeration } from '../look/picture'
import { first, type Picture } from '../page/document'
import { encode } from '../page/link'
import type { Deck, Scene } from './deck'

interface Plan {
  readonly title: string
  readonly caption: string
  readonly note: string
  readonly scenario?: ScenarioInput
  readonly picture?: Partial<Picture>
  readonly exaggeration?: Exaggeration
}

/** The story of this page in nine pictures and 45 minutes. Numbers in the notes are of the default body. */
const plans: readonly Plan[] = [
  {
    title: 'At rest',
    caption: 'Psoas and piriformis both tie the thigh to the spine. Balanced, the system is quiet.',
    note: '4 minutes. Say what it is: a teaching model, bones measured, muscles modelled; not about anybody’s own back.\nShow R and L: always the body’s own sides.\nAsk: which muscle on this picture touches the sacrum? (Piriformis. Psoas does not.)',
  },
  {
    title: 'Both psoas 20 % shorter',
    caption: 'Both psoas shorten. The pelvis tilts forward, the lumbar curve deepens, and the sacrum nods forward.',
    note: '6 minutes. Before you press: which way will the sacrum go? Let them vote.\nIn the model the pelvis tilts about 4° and the sacrum nods about 1°. The drawing is five times larger; the badge says so.\nExpected answer: forward, because the load on L5-S1 grows, not because psoas pulls on the sacrum.',
    scenario: { psoasShortening: 0.2 },
    picture: { view: 'right' },
  },
  {
    title: 'The sacrum alone',
    caption: 'Cut free, the sacrum shows all that pulls on it. The moments add up to zero: that is why it rests.',
    note: '5 minutes. Read the bars from above: weight and psoas load nod forward, the joint and its ligaments hold back.\nAsk: who is missing from most drawings? (Gravity, and the ligaments.)',
    scenario: { psoasShortening: 0.2 },
    picture: { view: 'right', freeBody: true },
  },
  {
    title: 'Tug of war',
    caption: 'Piriformis wakes to 50 % tone and pulls the sacrum back: a small muscle against a large load.',
    note: '6 minutes. Predict first: will it win? In the model nodding goes from about 1.1° to 0.9°: it helps, it does not win.\nThat piriformis guards for this reason is an idea. No study was found that shows it.',
    scenario: { psoasShortening: 0.2, piriformisTone: 0.5 },
    picture: { view: 'posterior', ghost: 'neutral' },
  },
  {
    title: 'Ligaments',
    caption: 'Ligaments join in when the sacrum nods. They carry more of it than piriformis does at rest.',
    note: '5 minutes. Without the muscles: sacrotuberous and sacrospinous hold the lower end, the iliolumbar ties L5 down.\nStretch them with more psoas if they ask.',
    scenario: { psoasShortening: 0.2 },
    picture: { view: 'posterior', hidden: ['muscles'], colors: 'mechanics' },
  },
  {
    title: 'Right side only',
    caption: 'Only the right psoas shortens: the spine bends and turns a little, and the two sides nod unequally.',
    note: '5 minutes. Right is the body’s own right: point at the R.\nIn the model right +0.8°, left +0.6°. Uneven is common and says nothing about pain.',
    scenario: { psoasShortening: { right: 0.2 } },
    picture: { view: 'anterior', ghost: 'neutral' },
  },
  {
    title: 'Hips bent to 90°',
    caption: 'Hips well bent, piriformis passes to the other side of the axis: now it turns the thigh in.',
    note: '5 minutes. Ask before: does a stretch with the knee to the chest turn the thigh out or in?\nThe arm of piriformis goes from about 29 mm (out) to 9 mm (in). The line and the axis are drawn.',
    scenario: { hipFlexion: 90 },
    picture: { view: 'superior', momentArm: true },
  },
  {
    title: 'The other players',
    caption:
      'Colours show tension now. Gluteus maximus, the back, gravity: the sacrum has more company than these two.',
    note: '5 minutes. Mechanics colours: deep blue is little, yellow is much; bone colour is slack or no part in it.\nAsk: which of them did you expect to be brighter?',
    scenario: { psoasShortening: 0.2, piriformisTone: 0.5 },
    picture: { view: 'posterior', colors: 'mechanics', hidden: [] },
  },
  {
    title: 'True to life',
    caption: 'The same motion, not enlarged: about one degree. Real, measurable, and too small to see.',
    note: '4 minutes. Go back to scene 2 and here again: five times, then once. Now the badge is gone.\nClose: what is measured, what is modelled, what is only taught. Questions.',
    scenario: { psoasShortening: 0.2 },
    picture: { view: 'right', ghost: 'neutral' },
    exaggeration: 1,
  },
]

function sceneOf({ title, caption, note, scenario = {}, picture = {}, exaggeration }: Plan): Scene {
  const { view = first.view, ...look } = picture
  const link = encode({
    ...first,
    scenario: completeScenario(scenario),
    exaggeration: exaggeration ?? first.exaggeration,
    picture: { ...first.picture, ...look },
    view,
  })
  return { title, caption, note, link }
}

/** What a speaker starts from, and may change. */
export const starterDeck = (): Deck => ({
  version: 1,
  title: 'Psoas, sacrum, piriformis',
  scenes: plans.map(sceneOf),
})
