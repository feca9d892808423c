import type uPlot from 'uplot'
import { plain } from './words'

/** A custom property of the sheet as a canvas needs it. */
export function colorOf(host: HTMLElement, name: string): string {
  const probe = document.createElement('span')
  probe.style.color = `var(--${name})`
  host.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

export const glassy = (color: string, share: number): string =>
  color.replace('rgb(', 'rgba(').replace(')', `, ${share})`)

const font = '12px system-ui, sans-serif'

/** Below what is drawn: ticks and the name of the axis. */
export const footHeight = 48

/** The two axes of every chart: quiet, without ticks, the name under the lower one. */
export function axesOf(host: HTMLElement, xName: string, upright: uPlot.Axis): uPlot.Axis[] {
  const soft = colorOf(host, 'text-soft')
  const values = (_: uPlot, ticks: number[]) => ticks.map((tick) => plain(Number(tick.toPrecision(6))))
  const axis = { stroke: soft, font, values, grid: { stroke: glassy(soft, 0.16), width: 1 }, ticks: { show: false } }
  return [
    { ...axis, label: xName, labelFont: font, labelSize: 16, labelGap: 0, size: 24, gap: 5 },
    { ...axis, gap: 4, ...upright },
  ]
}
