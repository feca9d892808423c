import fc from 'fast-check'
import { completeScenario } from '../src/biomechanics/scenario'
import { questionIn, replyTo } from '../src/state/page/embedMessages'
import { droppedLine, openLink } from '../src/state/page/link'
import { linkNames } from '../src/state/page/linkWords'
import { startPage } from '../src/state/page/page'
import { door } from '../src/state/page/scripting'
import { deckLimits, readDeck, readDeckText } from '../src/state/talk/deck'

export interface Fuzzed {
  readonly what: string
  readonly count: number
  /** Longest answer [ms]. */
  readonly slowest: number
  readonly failures: number
}

const seed = 20261124
const scripts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
]
const hostileText = fc.oneof(
  fc.string({ maxLength: 40, unit: 'binary' }),
  fc.constantFrom(...scripts, 'NaN', 'Infinity', '-1e999', '%E0%A4%A', '\u0000', '../../..', '9'.repeat(400)),
)
const hostileKey = fc.oneof(
  hostileText,
  fc.constantFrom(
    'v',
    'off',
    'hide',
    'xray',
    'cut',
    'cam',
    'sel',
    'view',
    'x',
    'ex',
    'posture',
    'body',
    'lesson',
    ...linkNames.parameters,
  ),
)
const hostileLink = fc.record({
  hash: fc
    .array(fc.tuple(hostileKey, fc.oneof(hostileText, fc.double().map(String))), { maxLength: 12 })
    .map((pairs) => `#${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`),
  search: fc
    .array(fc.tuple(hostileKey, hostileText), { maxLength: 4 })
    .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
})

const deckField = fc.oneof(
  hostileText,
  fc.anything({ maxDepth: 2 }),
  hostileLink.map(({ hash }) => hash),
)
const hostileDeck = fc.oneof(
  fc.anything({ maxDepth: 3, withNullPrototype: true, withBigInt: true }),
  fc.record(
    {
      version: deckField,
      title: deckField,
      scenes: fc.array(
        fc.oneof(fc.record({ title: deckField, caption: deckField, note: deckField, link: deckField }), deckField),
        { maxLength: 6 },
      ),
    },
    { requiredKeys: ['scenes'] },
  ),
)
/** Text of a file: cut off, nested as deep as it is long, or with names that every object has. */
const hostileFile = fc.oneof(
  hostileText,
  hostileDeck.map((deck) => {
    try {
      return JSON.stringify(deck) ?? ''
    } catch {
      return ''
    }
  }),
  fc.tuple(fc.nat(2000), fc.constantFrom('[', '{"scenes":[', '{"__proto__":')).map(([deep, open]) => open.repeat(deep)),
  fc.constantFrom(...scripts).map((text) => `{"scenes":[{"link":"","${text}":{},"__proto__":{"polluted":1}}]}`),
)

function run<T>(what: string, count: number, arbitrary: fc.Arbitrary<T>, holds: (value: T) => boolean): Fuzzed {
  let [slowest, failures, done] = [0, 0, 0]
  for (const value of fc.sample(arbitrary, { numRuns: count, seed })) {
    const start = performance.now()
    try {
      if (!holds(value)) failures++
    } catch {
      failures++
    }
    slowest = Math.max(slowest, performance.now() - start)
    done++
  }
  return { what, count: done, slowest, failures }
}

const clean = (): boolean =>
  Object.keys(Object.prototype).length === 0 && ({} as { polluted?: unknown }).polluted === undefined

/** Hostile input at every door that can be tried without a browser. A failure is a throw, a wrong state, or a changed prototype. */
export function fuzzAll(count: number): Fuzzed[] {
  const stop = startPage()
  const found = [
    run('links', count, hostileLink, (link) => {
      const { state, dropped } = openLink(link)
      completeScenario(state.scenario)
      return !/[\n\r]/.test(droppedLine(dropped)) && clean()
    }),
    run('decks', count, hostileDeck, (value) => {
      const { deck, problems } = readDeck(value)
      return deck.scenes.length <= deckLimits.scenes && problems.every((line) => !/[\n\r]/.test(line)) && clean()
    }),
    run('deck files', count, hostileFile, (text) => {
      const { deck } = readDeckText(text)
      return readDeck(deck).deck.scenes.length === deck.scenes.length && clean()
    }),
    run(
      'messages to an embedded page',
      count,
      fc.oneof(
        fc.anything({ maxDepth: 4 }),
        fc.record({
          counterpull: fc.constant(1),
          do: fc.constantFrom('setState', 'getState', 'report', 'toString'),
          with: fc.dictionary(hostileKey, fc.anything({ maxDepth: 2 })),
        }),
      ),
      (data) => {
        const question = questionIn(data)
        return (!question || typeof replyTo(door, question).ok === 'boolean') && clean()
      },
    ),
  ]
  stop()
  return found
}
