import { drawnIds, drawnRows } from '../../anatomy/muscleKinds'
import { accounts } from '../../biomechanics/accounts'
import { muscleControl } from '../../biomechanics/muscleParameters'
import { type ParameterId, parameterIds, parameters } from '../../biomechanics/parameters'
import { bodies, completeScenario, postures, type Scenario } from '../../biomechanics/scenario'
import { codeOf, isNumberText, known, linkNames, linkNumber, listText, type Reader } from './linkWords'
import type { Pair } from './mend'

/** What the words of a link have asked of a scenario so far. */
export type Asked = Readonly<Record<string, unknown>>

/** What is often moved is spelled out, so that a link can be read; the rest by its code, so that it stays short. */
const wordOf = (id: ParameterId): string => {
  const control = muscleControl(id)
  const isOften = control ? drawnIds.some((id) => id === control.id && !drawnRows[id].drawn.onlyDissected) : true
  return isOften && ['pull', 'thigh', 'nerves'].includes(parameters[id].group) ? id : codeOf(id)
}

/**
 * Written with whatever else is said of a scenario, also as it is at first: links of the model whose back was one moment, all of
 * it on the sacrum, left it out and meant that.
 */
const toldApart = 'extensorsOnSacrum' satisfies ParameterId
export const isShareWord = (word: string): boolean => known.parameters.get(word) === toldApart

/** The account is written as the reactivity that it stands for, which older pages can read too. */
export function scenarioWords(scenario: Scenario): readonly Pair[] {
  const said = [...unlikeRest(scenario)]
  if (said.length === 0 || said.some(([word]) => isShareWord(word))) return said
  return [...said, [wordOf(toldApart), linkNumber(scenario[toldApart])]]
}

function* unlikeRest(scenario: Scenario): Generator<Pair> {
  const { posture, body, off } = scenario
  if (posture !== 'standing') yield ['posture', posture]
  if (body !== 'default') yield ['body', body]
  const rest = completeScenario({ posture, body })
  for (const id of parameterIds) {
    const [now, before] = [scenario[id], rest[id]]
    if (typeof now === 'number') {
      if (now !== before) yield [wordOf(id), linkNumber(now)]
    } else if (typeof before !== 'number' && (now.right !== before.right || now.left !== before.left)) {
      yield [
        wordOf(id),
        now.right === now.left ? linkNumber(now.right) : `${linkNumber(now.right)}*${linkNumber(now.left)}`,
      ]
    }
  }
  if (off.length > 0) yield ['off', listText(off, linkNames.elements)]
}

/** The words of a scenario, in full and by their codes. */
export const scenarioWordIds: readonly string[] = [...known.parameters.keys(), 'posture', 'body', 'off', 'account']
export const isScenarioWord = (word: string): boolean => scenarioWordIds.includes(word)

/** Two sides whose "*" chat has eaten, ".2.1", where only one place for it gives numbers as they are written here. */
function partedSides(id: ParameterId, text: string): string | undefined {
  if (isNumberText(text) || !/^[-.\d]{2,24}$/.test(text)) return undefined
  const { min, max } = parameters[id]
  const good = (part: string) => isNumberText(part) && linkNumber(Number(part)) === part && +part >= min && +part <= max
  const ways = Array.from({ length: text.length - 1 }, (_, i) => [text.slice(0, i + 1), text.slice(i + 1)])
  const fit = ways.filter((way) => way.every(good))
  return fit.length === 1 ? fit[0]!.join('*') : undefined
}

/** The sides of a value, "right*left", or one for both. */
function readSides(
  reader: Reader,
  id: ParameterId,
  text: string,
): number | { right: number; left: number } | undefined {
  if (!parameters[id].perSide) return reader.parameter(id, text)
  const apart = text.includes('*') ? text : (partedSides(id, text) ?? text)
  // ".2*0" without its sign; this page ends no number in a zero behind the point.
  if (/^-?\.\d*0$/.test(apart)) reader.drop('sides', { name: id, text })
  if (!apart.includes('*')) return reader.parameter(id, apart)
  const [right, left] = apart.split('*').map((part) => reader.parameter(id, part))
  if (right === undefined || left === undefined) return undefined
  return { right, left }
}

/** `asked`, and what one more word says; what it could not be read for is as at first. */
export function readScenarioWord(reader: Reader, word: string, text: string, asked: Asked = {}): Asked {
  const parameter = known.parameters.get(word) as ParameterId | undefined
  if (parameter) {
    const read = readSides(reader, parameter, text)
    return read === undefined ? asked : { ...asked, [parameter]: read }
  }
  if (word === 'off') return { ...asked, off: reader.list('off', text, known.elements, linkNames.elements) }
  // With an account that nobody here knows the story is told as at first; without one, as links were meant before there were any.
  if (word === 'account') return { ...asked, account: reader.oneOf('account', text, accounts) ?? 'taught' }
  const read = word === 'posture' ? reader.oneOf('posture', text, postures) : reader.oneOf('body', text, bodies)
  const { [word]: _, ...others } = asked
  return read === undefined ? others : { ...others, [word]: read }
}

/** The scenario that was asked for; without its account where the two disagree, and at rest where it cannot be at all. */
export function scenarioOf(asked: Asked, reader: Reader): Scenario {
  try {
    return completeScenario(asked)
  } catch (error) {
    if (error instanceof Error) reader.dropLine(error.message)
    else reader.drop('scenario')
    const { account, ...others } = asked
    return account === undefined ? completeScenario({}) : scenarioOf(others, reader)
  }
}
