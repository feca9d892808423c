import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { arrangementOf, awayIn } from '../../src/anatomy/arrangements'
import { depths } from '../../src/anatomy/depths'
import { structures } from '../../src/anatomy/structures'
import { find } from '../../src/state/find/bestShown'
import { closeUp, dissect, dissectBy } from '../../src/state/look/dissect'
import { isolate, notShown, showAll, showStructures } from '../../src/state/look/visibility'
import { depict, useChoices } from '../../src/state/page/choices'
import { encode, openLink } from '../../src/state/page/link'
import { startPage } from '../../src/state/page/page'
import { stateNow } from '../../src/state/page/show'

const both = (depth: (typeof depths)[number]) => ({ right: depth, left: depth })
const now = () => useChoices.getState()
const skin = ['skin.right', 'skin.left']
const isShown = (id: string) => !notShown(now()).includes(id)
const shownAt = (depth: (typeof depths)[number]) => {
  dissect(both(depth))
  return structures.filter(({ id }) => isShown(id)).map(({ id }) => id)
}

let stop: () => void
beforeEach(() => {
  stop = startPage()
})
afterEach(() => stop())

describe('a dissection', () => {
  it('begins with the outline of the skin over everything, and beneath it gluteus maximus, solid', () => {
    dissect(both('skin'))
    expect(notShown(now())).toEqual([])
    dissect(both('superficial'))
    expect(notShown(now())).toEqual(skin)
    expect(arrangementOf(now().arrangement).glass.has('skin.right')).toBe(true)
    expect(arrangementOf(now().arrangement).glass.has('gluteusMaximus.right')).toBe(false)
    expect(arrangementOf('whole').glass.has('gluteusMaximus.right')).toBe(true)
  })

  it('takes away more with every layer, and at last leaves bones alone', () => {
    const shown = depths.map((depth) => new Set(shownAt(depth)))
    shown.slice(1).forEach((inner, i) => {
      expect([...inner].every((id) => shown[i]!.has(id))).toBe(true)
      expect(inner.size).toBeLessThan(shown[i]!.size)
    })
    const bones = structures.filter(({ layer }) => layer === 'bones').map(({ id }) => id)
    expect([...shown.at(-1)!]).toEqual(bones)
  })

  it.each([
    ['skin.left', 'skin'],
    ['gluteusMaximus.right', 'reflected'],
    ['inguinal.right', 'superficial'],
    ['psoasMajor.right', 'middle'],
    ['piriformis.right', 'deep'],
    ['iliacus.right', 'deep'],
    ['sciaticNerve.right', 'deep'],
    ['sacrotuberous.right', 'ligaments'],
    ['femur.right', 'bones'],
  ] as const)('has %s down to: %s', (id, last) => {
    const seen = depths.filter((depth) => shownAt(depth).includes(id))
    expect(seen).toEqual(depths.slice(0, depths.indexOf(last) + 1))
  })

  it('can be of one side; the symphysis stays for the other', () => {
    dissect({ right: 'bones', left: 'superficial' })
    expect(isShown('piriformis.right')).toBe(false)
    expect(isShown('piriformis.left')).toBe(true)
    expect(isShown('pubicSymphysis')).toBe(true)
  })

  it('goes in and out by a key, and closes up behind the first layer as the page was', () => {
    depict({ view: 'gluteal' })
    const before = notShown(now())
    for (const depth of depths) {
      dissectBy(1)
      expect(now()).toMatchObject({ arrangement: 'dissection', dissection: both(depth) })
    }
    dissectBy(1)
    expect(now().dissection).toEqual(both('bones'))
    for (const _ of depths) dissectBy(-1)
    expect(now()).toMatchObject({ arrangement: 'whole', view: 'gluteal' })
    expect(notShown(now())).toEqual(before)
  })

  it('leaves what a person has hidden hidden', () => {
    depict({ view: 'gluteal', hidden: [...now().hidden, 'coccygeus.left'] })
    dissect(both('skin'))
    expect(notShown(now())).toEqual(['coccygeus.left'])
    closeUp()
    expect(isShown('coccygeus.left')).toBe(false)
  })

  it('begins with the whole body, not on the story stage', () => {
    expect(now().arrangement).toBe('story')
    dissectBy(1)
    expect(now()).toMatchObject({ held: 'feet', view: 'posteriorThreeQuarter' })
    expect(isShown('hipBone.left')).toBe(true)
  })

  it('stays while one goes round it, and ends on the story stage', () => {
    dissect(both('deep'))
    depict({ view: 'anterior' })
    expect(now().arrangement).toBe('dissection')
    depict({ view: 'story' })
    expect(now().arrangement).toBe('story')
    expect(isShown('psoasMajor.right')).toBe(true)
  })

  it('lays back what is looked for, and no more than that', () => {
    dissect(both('bones'))
    find('piriformis.right')
    expect(now().dissection).toEqual({ right: 'deep', left: 'bones' })
  })

  it('shows one structure of a layer that is off as what it is: the rest of that layer hidden by hand', () => {
    dissect(both('ligaments'))
    showStructures(['piriformis.right'])
    expect(isShown('piriformis.right')).toBe(true)
    expect(isShown('piriformis.left')).toBe(false)
    expect([...awayIn(now())]).toEqual(skin)
    showAll()
    expect(notShown(now())).toEqual(skin)
  })

  it('is in the link, sides and all; another depth is said and left out', () => {
    dissect({ right: 'bones', left: 'deep' })
    const text = encode(stateNow())
    expect(text).toContain('dissection=bones-deep')
    // As at first it is not said: two links of the same picture are the same.
    depict({ arrangement: 'whole', dissection: 'superficial' })
    expect(encode(stateNow())).not.toContain('dissection')
    expect(openLink({ hash: text }).state.picture.dissection).toEqual({ right: 'bones', left: 'deep' })
    const odd = openLink({ hash: 'v=2&arrangement=dissection&dissection=fascia&end' })
    expect(odd.state.picture.dissection).toEqual(both('superficial'))
    expect(odd.dropped.join()).toContain('fascia')
  })

  it('is set from outside by a depth, or one for each side; anything else is refused and nothing changes', () => {
    depict({ arrangement: 'dissection', dissection: 'deep' })
    expect(now().dissection).toEqual(both('deep'))
    depict({ dissection: { right: 'bones', left: 'middle' } })
    expect(now().dissection).toEqual({ right: 'bones', left: 'middle' })
    for (const odd of ['fascia', null, 3, { right: 'deep' }])
      expect(() => depict({ dissection: odd })).toThrow(/dissection must be one of skin/)
    expect(now().dissection).toEqual({ right: 'bones', left: 'middle' })
  })

  it('has skin in the link, one side or both; a link that says no depth means what it meant before there was skin', () => {
    dissect({ right: 'skin', left: 'deep' })
    const text = encode(stateNow())
    expect(text).toContain('dissection=skin-deep')
    expect(openLink({ hash: text }).state.picture.dissection).toEqual({ right: 'skin', left: 'deep' })
    dissect(both('skin'))
    expect(openLink({ hash: encode(stateNow()) }).state.picture.dissection).toEqual(both('skin'))
    const old = openLink({ hash: 'v=2&arrangement=dissection&end' })
    expect(old.state.picture.dissection).toEqual(both('superficial'))
    expect(notShown(old.state.picture).filter((id) => skin.includes(id))).toEqual(skin)
  })

  it('shows the skin where it is looked for or wanted alone, on its own side', () => {
    dissect(both('deep'))
    find('skin.left')
    expect(now().dissection).toEqual({ right: 'deep', left: 'skin' })
    isolate(['skin.right', 'sacrum'])
    expect(isShown('skin.right')).toBe(true)
    expect(isShown('skin.left')).toBe(false)
    expect(isShown('sacrum')).toBe(true)
    expect(isShown('femur.right')).toBe(false)
  })
})
