import { create } from 'zustand'
import { useLesson } from '../learn/lessonStore'
import { onTurn, phoneOnSide } from './media'
import { usePanels } from './panels'

/** What the page is: the workshop, with all that can be moved; or the viewer: the picture, what it says, one slider. */
type Form = 'workshop' | 'viewer'
export const useForm = create<{ readonly form: Form }>(() => ({ form: 'workshop' }))

export const openViewer = (): void => useForm.setState({ form: 'viewer' })
export const openWorkshop = (): void => useForm.setState({ form: 'workshop' })

/** A deck in the address, after '#deck=' or '?deck='. */
export const isDeckLinked = ({ hash, search }: Pick<Location, 'hash' | 'search'>): boolean =>
  hash.startsWith('#deck=') || /[?&]deck=/.test(search)

/** Whose address asks for the viewer: a frame of another page, a link to the picture alone, and whoever is given a deck. */
export function isViewerAsked({ hash, search }: Pick<Location, 'hash' | 'search'>): boolean {
  const asked = new URLSearchParams(search)
  return asked.get('embed') === '1' || asked.get('viewer') === '1' || isDeckLinked({ hash, search })
}

const show = ({ form }: { readonly form: Form }): void => {
  document.documentElement.dataset.form = form
}

const isTyping = (): boolean =>
  document.activeElement?.matches('input[type="text"], input[type="search"], textarea') ?? false

/** A phone on its side has room for the picture and little else; what is open, or being typed, stays. */
function turn(): void {
  if (usePanels.getState().open || useLesson.getState().place || isTyping()) return
  const viewer = phoneOnSide() || isViewerAsked(location)
  useForm.setState({ form: viewer ? 'viewer' : 'workshop' })
}

/** Be what the address asks for. Whatever is opened after that, a sheet or a lesson, needs the workshop. */
export function startForm(): () => void {
  const stops = [
    useForm.subscribe(show),
    onTurn(turn),
    usePanels.subscribe(({ open }) => open && openWorkshop()),
    useLesson.subscribe(({ place }) => place && openWorkshop()),
  ]
  turn()
  return () => {
    for (const stop of stops) stop()
  }
}
