import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react'
import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { useScheme } from './useScheme'

export interface Series {
  readonly label: string
  /** Name of a colour of time.css, such as 'line-a'. */
  readonly color: string
  readonly values: Float64Array
  readonly dash?: readonly [number, number]
  readonly thin?: boolean
  readonly band?: { readonly low: Float64Array; readonly high: Float64Array }
}

interface StripChartProps {
  readonly title: string
  readonly unit: string
  readonly x: Float64Array
  readonly xName: string
  readonly series: readonly Series[]
  readonly range: readonly [number, number]
  readonly height: number
  /** Where the playhead stands, in units of x. */
  readonly at: number
  /** What has not been played yet is dimmed. */
  readonly dims?: boolean
  readonly format: (value: number) => string
  /** The same on the axis, where it can be shorter. */
  readonly tick?: (value: number) => string
  readonly children?: ReactNode
}

/** Colours of the sheet as the canvas needs them. */
function colorOf(host: HTMLElement, name: string): string {
  const probe = document.createElement('span')
  probe.style.color = `var(--${name})`
  host.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}
const glassy = (color: string, share: number): string => color.replace('rgb(', 'rgba(').replace(')', `, ${share})`)

type Bare = Omit<StripChartProps, 'title' | 'at' | 'dims' | 'children'>

function optionsOf(host: HTMLElement, { series, range, height, format, tick = format, xName }: Bare): uPlot.Options {
  const soft = colorOf(host, 'text-soft')
  const font = '12px system-ui, sans-serif'
  const axis = { stroke: soft, font, grid: { stroke: glassy(soft, 0.16), width: 1 }, ticks: { show: false } }
  const bands: uPlot.Band[] = []
  const lines: uPlot.Series[] = []
  for (const { label, color, dash, thin, band } of series) {
    const stroke = colorOf(host, color)
    lines.push({
      label,
      stroke,
      width: thin ? 1.5 : 2.5,
      points: { show: false },
      ...(dash && { dash: [...dash] }),
    })
    if (!band) continue
    const at = lines.length
    lines.push(
      { label: `${label}, low`, points: { show: false } },
      { label: `${label}, high`, points: { show: false } },
    )
    bands.push({ series: [at + 2, at + 1], fill: glassy(stroke, 0.16) })
  }
  return {
    width: host.clientWidth,
    height,
    padding: [8, 10, 0, 0],
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false }, y: { range: [range[0], range[1]] } },
    axes: [
      { ...axis, label: xName, labelFont: font, labelSize: 16, labelGap: 0, size: 24, gap: 5 },
      { ...axis, size: 40, gap: 4, space: 26, values: (_, ticks) => ticks.map(tick) },
    ],
    series: [{}, ...lines],
    bands,
  }
}

const dataOf = ({ x, series }: Pick<Bare, 'x' | 'series'>): uPlot.AlignedData => [
  x,
  ...series.flatMap(({ values, band }) => (band ? [values, band.low, band.high] : [values])),
]

/** Lines over time. Drawn once for a film; afterwards only a playhead moves over it. The same numbers are there as a table. */
export function StripChart(props: StripChartProps) {
  const { title, unit, x, xName, series, range, height, at, dims = false, format, tick, children } = props
  const host = useRef<HTMLDivElement>(null)
  const [box, setBox] = useState({ left: 0, width: 1 })
  const scheme = useScheme()
  const [low, high] = range

  // biome-ignore lint/correctness/useExhaustiveDependencies: the scheme decides the colours; format and names do not change
  useEffect(() => {
    const element = host.current!
    const chart = new uPlot(
      optionsOf(element, { unit, x, xName, series, range: [low, high], height, format, ...(tick && { tick }) }),
      dataOf({ x, series }),
      element,
    )
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
  }, [x, series, low, high, height, scheme])

  const [from, to] = [x[0]!, x[x.length - 1]!]
  const share = Math.min(1, Math.max(0, (at - from) / (to - from)))
  const index = Math.round(share * (x.length - 1))
  return (
    <figure className="strip">
      <figcaption>
        <span className="strip-title">
          {title} <span className="unit">{unit}</span>
        </span>
        <ul className="strip-legend">
          {series.map(({ label, color, values, dash }) => (
            <li key={label} style={{ '--line': `var(--${color})` } as CSSProperties} data-dashed={dash !== undefined}>
              {label} <b>{format(values[index]!)}</b>
            </li>
          ))}
        </ul>
      </figcaption>
      <div
        className="strip-plot"
        style={
          {
            '--left': `${box.left}px`,
            '--now': `${box.left + share * box.width}px`,
            '--right': `${box.left + box.width}px`,
          } as CSSProperties
        }
      >
        <div ref={host} aria-hidden="true" style={{ height }} />
        {dims && <div className="strip-future" style={{ height: height - 48 }} />}
        <div className="strip-now" style={{ height: height - 48 }} />
      </div>
      {children}
      <NumbersTable {...{ title, unit, x, xName, series, format }} />
    </figure>
  )
}

const tableRows = 9

/** The lines at a few times, for who does not see them. */
function NumbersTable({ title, unit, x, xName, series, format }: Omit<Bare, 'range' | 'height'> & { title: string }) {
  const [open, setOpen] = useState(false)
  const rows = Array.from({ length: tableRows }, (_, i) => Math.round((i * (x.length - 1)) / (tableRows - 1)))
  return (
    <details className="strip-numbers" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        In numbers<span className="unseen">: {title}</span>
      </summary>
      {open && (
        <table>
          <caption>
            {title}, {unit}
          </caption>
          <thead>
            <tr>
              <th scope="col">{xName}</th>
              {series.map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">{Number(x[row]!.toFixed(1))}</th>
                {series.map(({ label, values, band }) => (
                  <td key={label}>
                    {format(values[row]!)}
                    {band && (
                      <span className="unit">
                        {' '}
                        ({format(band.low[row]!)} to {format(band.high[row]!)})
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  )
}
