import { type DependencyList, type RefObject, useEffect, useRef, useState } from 'react'
import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { useLanguage } from '../../state/page/language'
import { useScheme } from './useScheme'

/** Where the lines are drawn, from the left edge of the chart [px]. */
export interface PlotBox {
  readonly left: number
  readonly width: number
}
interface Plotted {
  readonly options: uPlot.Options
  readonly data: uPlot.AlignedData
}

/** A chart in `host`, as wide as its place; made anew when the colours of the page or one of `on` change. */
export function usePlot(
  make: (host: HTMLElement) => Plotted,
  height: number,
  on: DependencyList,
): { readonly host: RefObject<HTMLDivElement | null>; readonly box: PlotBox } {
  const host = useRef<HTMLDivElement>(null)
  const [box, setBox] = useState<PlotBox>({ left: 0, width: 1 })
  const scheme = useScheme()
  // Its numbers are written by the language.
  const spoken = useLanguage(({ own }) => own)

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the chart is made of is said by whoever makes it
  useEffect(() => {
    const element = host.current!
    const { options, data } = make(element)
    const chart = new uPlot({ ...options, width: element.clientWidth, height }, data, element)
    const place = (): void => {
      const { left, width } = chart.bbox
      setBox({ left: left / devicePixelRatio, width: width / devicePixelRatio })
    }
    place()
    const watch = new ResizeObserver(() => {
      if (element.clientWidth === chart.width || element.clientWidth === 0) return
      chart.setSize({ width: element.clientWidth, height })
      place()
    })
    watch.observe(element)
    return () => {
      watch.disconnect()
      chart.destroy()
    }
  }, [...on, height, scheme, spoken])

  return { host, box }
}

/** How far along `x` a place is, 0 to 1. */
export const shareOf = (at: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (at - from) / (to - from)))
