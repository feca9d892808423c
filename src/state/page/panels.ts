import { create } from 'zustand'
import type { ClaimId } from '../../anatomy/claims'
import type { SheetId } from './sheets'

/** Pages over the body; one at a time, of them and of the sheets beside it. */
export const pageIds = ['help', 'glossary', 'model', 'credits', 'preferences'] as const
export type PageId = (typeof pageIds)[number]
export type PanelId = SheetId | PageId

interface Panels {
  readonly open: PanelId | null
  /** The term at which the glossary opens. */
  readonly term: string | null
  /** What the evidence is about, and its claims. */
  readonly about: string
  readonly claims: readonly ClaimId[]
}

const shut: Panels = { open: null, term: null, about: '', claims: [] }
export const usePanels = create<Panels>(() => shut)

export const isPage = (id: PanelId | null): id is PageId => (pageIds as readonly (string | null)[]).includes(id)

export const openPanel = (open: PanelId): void => usePanels.setState({ ...shut, open })
export const closePanel = (): void => usePanels.setState(shut)
export const togglePanel = (id: PanelId): void => (usePanels.getState().open === id ? closePanel() : openPanel(id))
/** The glossary, at one of its terms. */
export const openTerm = (term: string): void => usePanels.setState({ ...shut, open: 'glossary', term })
export const openEvidence = (about: string, claims: readonly ClaimId[]): void =>
  usePanels.setState({ ...shut, open: 'evidence', about, claims })
