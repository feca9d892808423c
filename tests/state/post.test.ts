import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parameterIds, parameters } from '../../src/biomechanics/parameters'
import { completeScenario } from '../../src/biomechanics/scenario'
import { unsaid } from '../../src/state/page/document'
import { encode, type LinkState, linkVocabulary, openLink } from '../../src/state/page/link'
import { isAppended, partsOf } from '../../src/state/page/mend'
import { deckInAddress, packDeck, unpackDeck } from '../../src/state/talk/deckLink'
import { starterDeck } from '../../src/state/talk/starterDeck'

/** What mail, chat, calendars, readers and hands do to a link. Each keeps all that it says. */
const manglers: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'HTML mail': (text) => text.replaceAll('&', '&amp;'),
  'HTML mail, answered twice': (text) => text.replaceAll('&', '&amp;amp;amp;'),
  'entities by number': (text) => text.replaceAll('&', '&#38;').replaceAll('=', '&#x3D;'),
  'encoded whole': encodeURIComponent,
  'encoded three times': (text) => encodeURIComponent(encodeURIComponent(encodeURIComponent(text))),
  'encoded in small letters': (text) => encodeURIComponent(text).toLowerCase(),
  'signs encoded': (text) => text.replaceAll('=', '%3D'),
  'every letter encoded': (text) =>
    Array.from(new TextEncoder().encode(text), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  'entities, then encoded': (text) => encodeURIComponent(text.replaceAll('&', '&amp;')),
  'encoded, then entities': (text) => encodeURIComponent(text).replaceAll('%26', '&amp;'),
  'transport form of mail': (text) => text.replaceAll('=', '=3D'),
  'wrapped lines': (text) => text.replace(/.{30}/g, '$&\r\n'),
  'wrapped lines of a quotation': (text) => text.replace(/.{30}/g, '$& \n '),
  'marks that cannot be seen': (text) => [...text].join('\u200b').replaceAll('&', '&\u00ad\ufeff\u2060'),
  'full width': (text) => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  'hyphens of a writer': (text) => text.replaceAll('-', '\u2011'),
  'minus signs': (text) => text.replaceAll('-', '\u2212'),
  'dots of a writer': (text) => text.replaceAll('...', '\u2026'),
  CAPITALS: (text) => text.toUpperCase(),
  'small letters': (text) => text.toLowerCase(),
  'campaign words': (text) => `${text}&utm_source=mail&utm_medium=x&fbclid=Iw1.2-3`,
  'campaign words as a query': (text) => `${text}?utm_source=chat&gclid=1`,
  'a document service': (text) => `${text}&sa=D&source=editors&ust=1700000000&usg=AOv`,
  'a safe link': (text) => `${text}&data=05%7C02%7Cme%40here&sdata=a%2Bb%3D&reserved=0`,
  'the end of a sentence': (text) => `${text}.`,
  'an ellipsis': (text) => `${text}\u2026`,
  brackets: (text) => `${text})`,
  'brackets and a stop': (text) => `${text}).`,
  'square brackets': (text) => `${text}]]`,
  'angle brackets': (text) => `${text}>`,
  'encoded brackets': (text) => `${text}%3E%29`,
  quotes: (text) => `${text}",`,
  'quotes as entities': (text) => `${text}&quot;`,
  'quotes of Germany': (text) => `${text}\u201c.`,
  'quotes of France': (text) => `${text}\u00a0\u00bb !`,
  'bold letters of chat': (text) => `${text}*`,
  'bold letters of markdown': (text) => `${text}**`,
  'slanted letters': (text) => `${text}_`,
  'code letters': (text) => `${text}\``,
  'markdown that takes signs for its own': (text) => text.replace(/[*_~`|]/g, ''),
  'markdown that is shown': (text) => text.replace(/[*_~`|()[\]!.-]/g, '\\$&'),
  'words behind it': (text) => `${text} see you on Monday, 9:30!`,
}

const value = (id: (typeof parameterIds)[number]) => {
  const { min, max } = parameters[id]
  return fc.integer({ min: 0, max: 1000 }).map((k) => Number((min + ((max - min) * k) / 1000).toPrecision(5)))
}
const scenarios = fc
  .record(
    {
      posture: fc.constantFrom('standing', 'sitting', 'lying'),
      ...Object.fromEntries(
        parameterIds.map((id) => [
          id,
          parameters[id].perSide ? fc.record({ right: value(id), left: value(id) }) : value(id),
        ]),
      ),
    },
    { requiredKeys: [] },
  )
  .map((input) => completeScenario(input))

const bare: LinkState = openLink({}).state
const states: fc.Arbitrary<LinkState> = fc
  .record({
    scenario: scenarios,
    compared: fc.option(scenarios, { nil: undefined }),
    hidden: fc.constantFrom<readonly string[]>(
      unsaid.picture.hidden,
      [],
      ['sacrum'],
      openLink({ hash: 'hide=!' }).state.picture.hidden,
      openLink({ hash: 'hide=!2pf' }).state.picture.hidden,
    ),
    cut: fc.constantFrom(null, 'sagittal' as const, 'transverse' as const),
    posed: fc.boolean(),
    camera: fc.boolean(),
    played: fc.constantFrom(
      undefined,
      { kind: 'push' as const },
      {
        kind: 'press' as const,
        muscle: 'piriformis' as const,
        side: 'right' as const,
        touch: 'fast' as const,
        depth: 0.8,
      },
      { kind: 'pilot' as const, gain: 0.5, delay: 0.1, headTurn: -30, crew: true },
      {
        kind: 'visits' as const,
        strategy: 'timeAlone' as const,
        visit: 2.5,
        plan: [['ease' as const], [], [], [], [], []],
      },
    ),
  })
  .map(({ scenario, compared, hidden, cut, posed, camera, played }) => ({
    ...bare,
    scenario,
    ...(compared && { compared }),
    picture: {
      ...bare.picture,
      hidden,
      fascicles: posed,
      relativeTo: posed ? ('ilium' as const) : ('gravity' as const),
    },
    explore: { ...bare.explore, cut, cutAt: cut ? -0.0205 : 0 },
    ...(posed && { posedByHand: { nutation: -1.5, pelvicTilt: 10, torsion: 0.5 } }),
    ...(camera && { camera: [-0.5, 0.25, 1.5, 0, -0.125, 0] as const, view: null }),
    ...(played && { exercise: played, at: { time: 3.5, playing: true } }),
  }))

const sorted = ({ picture, ...others }: LinkState): unknown => ({
  ...others,
  picture: { ...picture, hidden: [...picture.hidden].sort() },
})
const seen = { seed: 21, numRuns: 60 }

describe('a link that the page has written', () => {
  it('has none of the signs that chat, mail and calendars take for their own, and ends in a letter', () => {
    fc.assert(
      fc.property(states, (state) => {
        const text = encode(state)
        expect(text).toMatch(/^[a-z\d&=.-]+[a-z]$/i)
        expect(text).not.toMatch(/--/)
      }),
      seen,
    )
  })

  it('has no word behind "&" that HTML takes for a letter', () => {
    // The names that HTML knows without a semicolon (the table of named character references, those of HTML 2 and 3.2).
    const letters =
      /^(?:amp|lt|gt|quot|nbsp|iexcl|cent|pound|curren|yen|brvbar|sect|uml|copy|ordf|laquo|not|shy|reg|macr|deg|plusmn|sup[123]|acute|micro|para|middot|cedil|ordm|raquo|frac(?:12|14|34)|iquest|(?:[aeiou]|[AEIOU])(?:grave|acute|circ|uml)|[anoANO]tilde|[aA](?:ring|elig)|szlig|[cC]cedil|eth|ETH|times|divide|[oO]slash|[yY]acute|yuml|thorn|THORN|AMP|LT|GT|QUOT|COPY|REG)/
    expect(linkVocabulary.filter((word) => letters.test(word))).toEqual([])
  })

  it.each(Object.entries(manglers))('comes through %s as it was, and nothing is said', (_, mangled) => {
    fc.assert(
      fc.property(states, (state) => {
        const { state: read, dropped } = openLink({ hash: `#${mangled(encode(state))}` })
        expect(dropped).toEqual([])
        expect(sorted(read)).toEqual(sorted(state))
      }),
      seen,
    )
  })

  it('comes through any two of them, one after the other', () => {
    const keys = Object.keys(manglers)
    fc.assert(
      fc.property(states, fc.constantFrom(...keys), fc.constantFrom(...keys), (state, one, two) => {
        const { state: read, dropped } = openLink({ hash: `#${manglers[two]!(manglers[one]!(encode(state)))}` })
        expect(dropped, `${one}, ${two}`).toEqual([])
        expect(sorted(read), `${one}, ${two}`).toEqual(sorted(state))
      }),
      { seed: 21, numRuns: 3000 },
    )
  })

  it('is known to have lost its end, wherever it was cut and whatever came to stand there', () => {
    fc.assert(
      fc.property(states, fc.nat(), fc.constantFrom('', '\u2026', '...', ')', '%2', '%'), (state, k, tail) => {
        const text = encode(state)
        const { dropped } = openLink({ hash: `#${text.slice(0, 1 + (k % (text.length - 1)))}${tail}` })
        expect(dropped.length).toBeGreaterThan(0)
      }),
      { seed: 21, numRuns: 2000 },
    )
  })

  it('may have its "#" and "?" moved into the path, and words of others put in', () => {
    const home = { pathname: '/app/', search: '', hash: '' }
    expect(partsOf({ ...home, pathname: '/app/%23v=2&x=10&end' })).toEqual({ ...home, hash: '#v=2&x=10&end' })
    expect(partsOf({ ...home, pathname: '/app/%2523v%3D2%26x%3D10%26end' }).hash).toBe('#v%3D2%26x%3D10%26end')
    expect(partsOf({ ...home, pathname: '/app/%3Fembed=1%23v=1' })).toEqual({
      pathname: '/app/',
      search: '?embed=1',
      hash: '#v=1',
    })
    expect(partsOf({ ...home, pathname: '/app/%23v=1&x=10', search: '?utm_source=x' }).hash).toBe(
      '#v=1&x=10?utm_source=x',
    )
    expect(partsOf({ ...home, search: '?embed=1&amp;scene=tug%23x=10' })).toEqual({
      pathname: '/app/',
      search: '?embed=1&scene=tug',
      hash: '#x=10',
    })
  })

  it.each([
    { pathname: '/app/', search: '?from=https%3A%2F%2Fschool.example%2F%3Fid%2F%23%2Froute', hash: '#v=1&x=10' },
    { pathname: '/my%23folder/a%3Fb/', search: '', hash: '#v=1' },
    { pathname: '/app/', search: '?lesson=L04.2', hash: '' },
  ])('an address that nobody has moved anything in stays: $pathname$search$hash', (parts) => {
    expect(partsOf(parts)).toEqual(parts)
  })

  it('no word of the page is one that others append', () => {
    expect(linkVocabulary.filter((word) => isAppended(word) || word.toLowerCase().startsWith('end'))).toEqual([])
    expect(new Set(linkVocabulary.map((word) => word.toLowerCase())).size).toBe(linkVocabulary.length)
  })
})

describe('a link of the first version', () => {
  const psoas = (right: number, left = right) => ({ right, left })
  it.each([
    ['#v=1&amp;psoasShortening=.2*.1&amp;posture=sitting', psoas(0.2, 0.1)],
    ['#v=1&psoasShortening=.2)', psoas(0.2)],
    ['#v=1&psoasShortening=.2).&utm_source=x', psoas(0.2)],
    ['#v=1%26psoasShortening%3D.2%2A.1', psoas(0.2, 0.1)],
    ['#v=1&psoasShortening=.2.1', psoas(0.2, 0.1)],
    ['#v=1&psoasShortening=.075.1775', psoas(0.075, 0.1775)],
    ['#v=1&psoasShortening=.2\\*.1', psoas(0.2, 0.1)],
    ['#v=1&psoasShortening=.2\u2217.1', psoas(0.2, 0.1)],
    ['#v=1&psoasShortening=0,2', psoas(0.2)],
    ['#%23v=1&psoasShortening=.2', psoas(0.2)],
    ['##v=1&psoasShortening=.2', psoas(0.2)],
    ['#V=1&PSOASSHORTENING=.2*.1', psoas(0.2, 0.1)],
    ['#v=1&psoasShortening=.2|the body', psoas(0.2)],
    ['#v=1&psoasShortening=.2">Body</a>', psoas(0.2)],
    ['#v=1&psoasShortening=.2\u201c, she said', psoas(0.2)],
    ['#v=1&psoasShortening=.2:~:text=psoas', psoas(0.2)],
    ['#/v=1&psoasShortening=.2', psoas(0.2)],
    ['#!v=1&psoasShortening=.2', psoas(0.2)],
    ['#v=1&ampposture=lying&amppsoasShortening=.2', psoas(0.2)],
  ])('%s is read, and nothing is said', (hash, shortening) => {
    const { state, dropped } = openLink({ hash })
    expect(dropped).toEqual([])
    expect(state.scenario.psoasShortening).toEqual(shortening)
  })

  it.each([
    ['#v=1&psoasSh', 'psoasSh'],
    ['#v=1&psoasShortening=.20', 'two sides'],
    ['#v=1&psoasShortening=.', 'no number'],
    ['#v=1&psoasShortening=.2%2', 'no number'],
    ['#v=1&psoasShortening=.2*', 'no number'],
    ['#v=1&psoasShortening=.1\u2026', 'end'],
    ['#v=1&psoasShortening=.1...', 'end'],
    ['#v=1&psoasShortening=1.1.1', 'no number'],
    ['#v=1&cam=900903802288', 'camera'],
  ])('%s is told', (hash, line) => {
    expect(openLink({ hash }).dropped.join()).toContain(line)
  })

  it('has its plane and its instant back where chat took the sign between them', () => {
    const { state, dropped } = openLink({ hash: '#v=1&cut=sagittal-20.5&ex=push&t=3.5play' })
    expect(dropped).toEqual([])
    expect(state.explore).toMatchObject({ cut: 'sagittal', cutAt: -0.0205 })
    expect(state.at).toEqual({ time: 3.5, playing: true })
  })

  it('asks for nothing where others only counted a click', () => {
    expect(openLink({ hash: '#utm_source=x&fbclid=1' })).toMatchObject({ asked: false, dropped: [] })
    expect(openLink({ search: '?utm_source=x&amp;SCENE=tug' }).state.scenario.piriformisTone.right).toBe(0.5)
  })
})

describe('a deck in a link', () => {
  it('comes through what keeps its capitals, and is said to be damaged by what does not', async () => {
    const packed = (await packDeck(starterDeck()))!
    for (const [name, mangled] of Object.entries(manglers)) {
      const parts = partsOf({ pathname: '/', search: '', hash: `#${mangled(`deck=${packed}`)}` })
      const letters = deckInAddress(parts)
      if (
        name === 'transport form of mail' ||
        name === 'CAPITALS' ||
        name === 'small letters' ||
        name === 'encoded in small letters'
      )
        expect(letters && (await unpackDeck(letters)).problems, name).not.toEqual([])
      else expect(await unpackDeck(letters!), name).toEqual({ deck: starterDeck(), problems: [] })
    }
  })
})
