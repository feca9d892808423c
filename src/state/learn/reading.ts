import { completeScenario } from '../../biomechanics/scenario'
import { type StatementId, statementIds, statementOf } from '../../lessons/reading'
import { settingOf } from '../page/choices'
import { type Page, unsaid } from '../page/document'
import { say } from '../page/language'
import { lay, peel } from '../page/layers'
import { encode } from '../page/link'
import { show } from '../page/show'
import { asOneStep } from '../page/undo'
import { type Deck, fitCaption, fitNote, fitTitle } from '../talk/deck'
import { useReading } from './readingStore'

/** The whole page as statement `id` sets it. */
export function pageOfStatement(id: StatementId): Page {
  const { settings, view, exercise = null, momentArm = false } = statementOf(id)
  return {
    ...unsaid,
    scenario: completeScenario(settings),
    picture: { ...unsaid.picture, ...settingOf(view), momentArm },
    view,
    exercise,
  }
}

/** Show what statement `id` says, over what the person had. */
export function readStatement(id: StatementId): void {
  const { place: _, linked: _linked, ...page } = pageOfStatement(id)
  asOneStep(() => {
    lay('reading')
    show(page)
  })
  useReading.setState({ at: id })
}

/** What the person had is there again. */
export function leaveReading(): void {
  if (useReading.getState().at === null) return
  asOneStep(() => peel('reading'))
  useReading.setState({ at: null })
}

const linkOf = (id: StatementId): string => {
  const {
    exercise,
    at: _,
    posedByHand: _hand,
    compared: _compared,
    linked: _linked,
    place: _place,
    ...page
  } = pageOfStatement(id)
  return encode({ ...page, ...(exercise && { exercise }) })
}

/** A talk of the account: a scene for each statement; its note says how well that stands, by `noteOf`. */
export const readingDeck = (noteOf: (id: StatementId) => string): Deck => ({
  version: 1,
  title: fitTitle(say('reading', 'title')),
  scenes: statementIds.map((id, i) => ({
    title: fitTitle(`${i + 1}`),
    caption: fitCaption(say('reading', id)),
    note: fitNote(noteOf(id)),
    link: linkOf(id),
  })),
})

/** Each statement with the part of an address that opens it, behind '#'. */
export const readingLinks = (): readonly { readonly id: StatementId; readonly hash: string }[] =>
  statementIds.map((id) => ({ id, hash: linkOf(id) }))
