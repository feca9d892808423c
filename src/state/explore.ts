import { create } from 'zustand'

export const labelDensities = { off: 'Off', key: 'Key', more: 'More' } as const
export type LabelDensity = keyof typeof labelDensities

/** Anatomical planes, by the axis of the frame that they cut. */
export const cuts = {
  sagittal: { name: 'Sagittal', axis: 2, min: -0.15, max: 0.15, ends: ['left', 'right'] },
  frontal: { name: 'Frontal', axis: 0, min: -0.12, max: 0.08, ends: ['back', 'front'] },
  transverse: { name: 'Transverse', axis: 1, min: -0.2, max: 0.3, ends: ['down', 'up'] },
} as const
export type Cut = keyof typeof cuts

/** Ways to look into the body that hide nothing for good. */
export interface Explore {
  /** Structures seen through. */
  readonly xray: readonly string[]
  /** What lies beyond the plane, towards `ends[1]`, is cut away. */
  readonly cut: Cut | null
  /** Where the plane stands along its axis [m]. */
  readonly cutAt: number
  readonly labels: LabelDensity
}

export const firstExplore: Explore = { xray: [], cut: null, cutAt: 0, labels: 'off' }

export const useExplore = create<Explore>(() => firstExplore)

export const setLabels = (labels: LabelDensity): void => useExplore.setState({ labels })

/** Cut along `cut`, in the middle of its range to begin with; null shows all again. */
export function setCut(cut: Cut | null): void {
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
