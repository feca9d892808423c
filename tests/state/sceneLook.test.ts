import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { completeScenario, type ScenarioInput } from '../../src/biomechanics/scenario'
import { type Page, unsaid } from '../../src/state/page/document'
import { needTexts } from '../../src/state/page/language'
import { encode } from '../../src/state/page/link'
import { numberTold } from '../../src/state/talk/numberTold'
import { lookOf, pairIn, seenIn } from '../../src/state/talk/sceneLook'
import { isSceneNumber, mostNumbers, sceneNumberIds } from '../../src/state/talk/sceneNumbers'

await needTexts('talk')

type Shown = Partial<Pick<Page, 'posedByHand' | 'selected'>> & { readonly hidden?: readonly string[] }
const sceneOf = (scenario: ScenarioInput, { hidden = unsaid.picture.hidden, ...shown }: Shown = {}) => {
  const { posedByHand, ...others } = { ...unsaid, ...shown }
  const state = { ...others, scenario: completeScenario(scenario), picture: { ...unsaid.picture, hidden } }
  return { title: '', caption: '', note: '', link: encode({ ...state, ...(posedByHand && { posedByHand }) }) }
}
const rest = sceneOf({})
const short = sceneOf({ psoasShortening: 0.2 })
const taught = sceneOf({ psoasShortening: 0.2, account: 'taught' })
const look = (...scenes: ReturnType<typeof sceneOf>[]) => lookOf({ scenes }, scenes.length - 1, ourBody)

describe('a scene that says no numbers', () => {
  it('shows how far the sacrum nods, what changed most since the scene before, and the story’s two', () => {
    expect(look(rest, short).numbers).toEqual(['nutation', 'psoasMajor', 'piriformis'])
    expect(look(short, taught).numbers).toEqual(['nutation', 'piriformis', 'psoasMajor'])
  })

  it('names what is neither psoas nor piriformis where that changed most, if it is shown', () => {
    // Raising the thighs loads gluteus medius by 124 N and frees psoas of 36; it has a belly in a dissection alone.
    const [, most] = look(rest, sceneOf({ hipFlexion: 90 })).numbers
    expect(['piriformis', 'psoasMajor', 'nutation']).not.toContain(most)
    expect(most).not.toBe('gluteusMedius')
    // Without muscles a ligament is the one to look at: sacrotuberous, 43 N more.
    expect(look(rest, sceneOf({ psoasShortening: 0.2 }, { hidden: ['muscles'] })).numbers[1]).toBe('sacrotuberous')
  })

  it('looks to rest where nothing changed since the scene before, and where there is none', () => {
    expect(look(short, short).numbers[1]).toBe('psoasMajor')
    expect(look(short).numbers[1]).toBe('psoasMajor')
    expect(look(rest).numbers).toEqual(['nutation', 'piriformis', 'psoasMajor'])
  })

  it('shows what is known of bones that are posed by hand', () => {
    const hand = sceneOf({}, { posedByHand: { nutation: 2, pelvicTilt: 3, torsion: 0 } })
    expect(look(rest, hand)).toMatchObject({ numbers: ['nutation', 'pelvicTilt'], lit: [] })
  })

  it('has at most three, each of them one that there is, whatever is pulled', () => {
    for (const scenario of [
      { hipFlexion: 45 },
      { psoasTone: 1 },
      { posture: 'lying' },
      { iliacusShortening: 0.2 },
    ] as const)
      for (const before of [rest, short, taught]) {
        const { numbers } = look(before, sceneOf(scenario))
        expect(numbers.length).toBeLessThanOrEqual(mostNumbers)
        expect(numbers.every(isSceneNumber)).toBe(true)
        expect(new Set(numbers).size).toBe(numbers.length)
      }
  })
})

describe('a scene that says its numbers', () => {
  it('shows those, and none where it says none', () => {
    expect(lookOf({ scenes: [rest, { ...short, numbers: ['lordosis'] }] }, 1, ourBody).numbers).toEqual(['lordosis'])
    expect(lookOf({ scenes: [{ ...rest, numbers: [] }] }, 0, ourBody).numbers).toEqual([])
  })
})

describe('the light', () => {
  it('is on the pull that is new in a scene, on the side on which it is new', () => {
    expect(look(rest, short).lit).toEqual(['psoasMajor.right', 'psoasMajor.left'])
    expect(look(short, taught).lit).toEqual(['piriformis.right', 'piriformis.left'])
    const right = sceneOf({ psoasShortening: { right: 0.2, left: 0 } })
    expect(look(rest, right).lit).toEqual(['psoasMajor.right'])
    // The left one lets go by far more than the right one gains.
    expect(look(short, right).lit).toEqual(['psoasMajor.right'])
  })

  it('is on nothing where nothing is new, in the first scene, and where somebody has selected', () => {
    expect(look(short, short).lit).toEqual([])
    expect(look(short, rest).lit).not.toContain('psoasMajor.right')
    expect(look(short).lit).toEqual([])
    expect(look(rest, sceneOf({ psoasShortening: 0.2 }, { selected: ['sacrum'] })).lit).toEqual([])
  })
})

describe('a number beside the body', () => {
  const told = (id: Parameters<typeof numberTold>[0], now: typeof rest, before: typeof rest | null) =>
    numberTold(id, seenIn(now.link, ourBody)!, before && seenIn(before.link, ourBody))

  it('is written with its change since rest large, its amount, and what it gained or lost since the scene before', () => {
    const now = seenIn(taught.link, ourBody)!
    const was = seenIn(short.link, ourBody)!
    const nutation = told('nutation', taught, short)
    expect(nutation.large).toBe(`+${(now.report.nutation.mean - now.neutral.nutation.mean).toFixed(1)}°`)
    expect(nutation.small).toBe(`${now.report.nutation.mean.toFixed(1)}° in all`)
    expect(nutation.since).toEqual({
      way: 'less',
      amount: `${(was.report.nutation.mean - now.report.nutation.mean).toFixed(1)}°`,
    })
    expect(told('piriformis', taught, short).since!.way).toBe('more')
    expect(told('piriformis', short, short).since).toEqual({ way: 'same', amount: '' })
    expect(told('piriformis', short, null).since).toBeNull()
  })

  it('is written for both sides where they differ, with their signs where they part', () => {
    const right = sceneOf({ psoasShortening: { right: 0.2, left: 0 } })
    const psoas = told('psoasMajor', right, short)
    expect(psoas.isSided).toBe(true)
    expect(psoas.large).toMatch(/^R \+\d+, L −\d+ N$/)
    expect(psoas.since!.way).toBe('mixed')
    expect(told('psoasMajor', short, rest).isSided).toBe(false)
  })

  it('that is as at rest is written with its amount: no change is nothing to look at', () => {
    expect(told('psoasMajor', rest, null)).toMatchObject({ large: '43 N', small: 'as at rest' })
    expect(told('nutation', rest, null).large).toBe(`${seenIn(rest.link, ourBody)!.report.nutation.mean.toFixed(1)}°`)
  })

  it('of a lever arm is the arm itself, and what it is at rest', () => {
    const arm = told('piriformisArm', sceneOf({ hipFlexion: 90 }), rest)
    expect(arm.large).toMatch(/^−\d+ mm$/)
    expect(arm.small).toMatch(/^29 mm at rest$/)
  })

  it('that a pose by hand says nothing about is a dash, and never NaN, whichever it is', () => {
    const hand = sceneOf({}, { posedByHand: { nutation: 2, pelvicTilt: 3, torsion: 0 } })
    expect(told('piriformis', hand, rest)).toMatchObject({ large: '–', since: null })
    expect(told('nutation', hand, rest).large).toBe('+2.0°')
    expect(told('pelvicTilt', hand, rest).large).toBe('+3.0°')
    for (const id of sceneNumberIds)
      for (const now of [hand, short, sceneOf({ posture: 'sitting' })]) {
        const { name, large, small, since } = told(id, now, taught)
        expect(name).not.toBe('')
        expect(`${large} ${small} ${since?.amount}`).not.toMatch(/NaN|Infinity/)
      }
  })
})

describe('the pair that a scene is about', () => {
  const pairOf = (...scenes: ReturnType<typeof sceneOf>[]) => pairIn({ scenes }, scenes.length - 1, ourBody)

  it('is who is new in it and who was in the scene before, or the story’s two', () => {
    expect(pairOf(rest, short, taught)).toEqual(['piriformis.right', 'psoasMajor.right'])
    expect(pairOf(rest)).toEqual(['psoasMajor.right', 'piriformis.right'])
    const clenched = sceneOf({ gluteusMaximusTone: 0.5 }, { hidden: [] })
    expect(pairOf(rest, clenched)).toEqual(['gluteusMaximus.right', 'psoasMajor.right'])
  })

  it('is of the left where only the left acts', () => {
    expect(pairOf(rest, sceneOf({ psoasShortening: { left: 0.2 } }))).toEqual(['psoasMajor.left', 'piriformis.left'])
  })
})
