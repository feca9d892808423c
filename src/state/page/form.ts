import { create } from 'zustand'
import { useLesson } from '../learn/lessonStore'
import { usePanels } from './panels'

/** What the page is: the workshop, with all that can be moved; or the viewer: the picture, what it says, one slider. */
type Form = 'workshop' | 'viewer'
export const useForm = create<{ readonly form: Form }>(() => ({ form: 'workshop' }))

export const openViewer = (): void => useForm.setState({ form: 'viewer' })
export const openWorkshop = (): void => useForm.setState({ form: 'workshop' })

/** A deck in the address, after '#deck=' or '?deck='. */
export const isDeckLinked = ({ hash, search }: Pick<Location, 'hash' | 'search'>): boolean =>
  hash.startsWith('#deck=') || /[?&]deck=/.test(search)

/** Who gets the viewer: a frame of another page, a link to the picture alone, and whoever is given a deck. */
export function isViewerAsked({ hash, search }: Pick<Location, 'hash' | 'search'>): boolean {
  const asked = new URLSearchParams(search)
  return asked.get('embed') === '1' || asked.get('viewer') === '1' || isDeckLinked({ hash, search })
}

const show = ({ form }: { readonly form: Form }): void => {
  document.documentElement.dataset.form = form
}

/** Be what the address asks for. Whatever is opened after that, a sheet or a lesson, needs the workshop. */
export function startForm(): () => void {
  const stops = [
    useForm.subscribe(show),
    usePanels.subscribe(({ open }) => open && openWorkshop()),
    useLesson.subscribe(({ place }) => place && openWorkshop()),
  ]
  useForm.setState({ form: isViewerAsked(location) ? 'viewer' : 'workshop' })
  return () => {
    for (const stop of stops) stop()
  }
}
