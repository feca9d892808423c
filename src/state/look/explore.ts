import { create } from 'zustand'
import { type Explore, first } from '../page/document'
import { type CutName, cuts, type LabelDensity } from './picture'

export const useExplore = create<Explore>(() => first.explore)

export const setLabels = (labels: LabelDensity): void => useExplore.setState({ labels })

/** Cut along `cut`, in the middle of its range to begin with; null shows all again. */
export function setCut(cut: CutName | null): void {
  useExplore.setState({ cut, ...(cut && { cutAt: (cuts[cut].min + cuts[cut].max) / 2 }) })
}

export function moveCut(at: number): void {
  const { cut } = useExplore.getState()
  if (cut && Number.isFinite(at)) useExplore.setState({ cutAt: Math.min(cuts[cut].max, Math.max(cuts[cut].min, at)) })
}

/** See through `ids`; through none of them, when all of them are already. */
export function toggleXray(ids: readonly string[]): void {
  const { xray } = useExplore.getState()
  const all = ids.every((id) => xray.includes(id))
  useExplore.setState({ xray: all ? xray.filter((id) => !ids.includes(id)) : [...new Set([...xray, ...ids])] })
}
