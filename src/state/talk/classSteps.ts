import type { Ask as StepAsk } from '../../lessons/lesson'
import type { Ask } from '../../rooms/messages'
import { nameOfPlace, stepNow, useLesson } from '../learn/lesson'

const stepName = /^(L\d{2}\.\d{1,2})(?:\.(\d{1,2}))?$/

/** What question `id` asks of a lesson: its step, and which of the structures that are sought there, from 1; null: it is no lesson's. */
export function partOfStep(id: string): { readonly step: string; readonly part: number } | null {
  const [, step, part = '1'] = stepName.exec(id) ?? []
  return step ? { step, part: Number(part) } : null
}

/** What is to be pointed at, one after the other; of other kinds of steps nothing. */
export function soughtOf(ask: StepAsk): readonly string[] {
  if (ask.kind === 'find') return ask.targets
  return ask.kind === 'press' ? [ask.meets] : []
}

/** The step that runs puts it, and waits for its answer. */
export function isAskedHere({ id }: Ask): boolean {
  const { place } = useLesson.getState()
  return place !== null && !place.revealed && partOfStep(id)?.step === nameOfPlace(place)
}

/** The question for structure `part` of those that the step `name` seeks, `all` of them. */
export const askSought = (name: string, part: number, all: number): Ask => ({
  id: all > 1 ? `${name}.${part}` : name,
  kind: 'place',
  options: 0,
})

/** What the step that runs asks of the class; null where nothing is to be answered. `asked`: what it was asked last. */
export function askOfClass(asked: Ask | null): Ask | null {
  const { place } = useLesson.getState()
  const ask = stepNow()?.ask
  if (!place || !ask) return null
  const name = nameOfPlace(place)
  if (ask.kind === 'vote') return { id: name, kind: 'vote', options: ask.options.length }
  if (ask.kind === 'ghost') return { id: name, kind: 'ghost', options: 0 }
  const sought = soughtOf(ask)
  if (sought.length === 0) return null
  return asked && partOfStep(asked.id)?.step === name ? asked : askSought(name, 1, sought.length)
}

/** The question for the structure after that of `asked`; null: there is none. */
export function nextSought({ id }: Ask): Ask | null {
  const step = stepNow()
  const now = partOfStep(id)
  const all = step ? soughtOf(step.ask).length : 0
  return now && now.part < all ? askSought(now.step, now.part + 1, all) : null
}
