import type { CSSProperties, ReactNode } from 'react'
import type uPlot from 'uplot'
import { axesOf, colorOf, footHeight, glassy } from '../kit/ink'
import { PlotNumbers } from '../kit/PlotNumbers'
import text from '../kit/text.module.css'
import { shareOf, usePlot } from '../kit/usePlot'
import { useSay } from '../kit/useSay'
import styles from './StripChart.module.css'

export interface Series {
  readonly label: string
  /** Name of a colour of tokens.css, such as 'line-a'. */
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

type Bare = Omit<StripChartProps, 'title' | 'unit' | 'at' | 'dims' | 'children' | 'x'>

function optionsOf(host: HTMLElement, { series, range, height, format, tick = format, xName }: Bare): uPlot.Options {
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
    lines.push({ points: { show: false } }, { points: { show: false } })
    bands.push({ series: [at + 2, at + 1], fill: glassy(stroke, 0.16) })
  }
  return {
    width: host.clientWidth,
    height,
    padding: [8, 10, 0, 0],
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false }, y: { range: [range[0], range[1]] } },
    axes: axesOf(host, xName, { size: 40, space: 26, values: (_, ticks) => ticks.map(tick) }),
    series: [{}, ...lines],
    bands,
  }
}

const dataOf = ({ x, series }: Pick<StripChartProps, 'x' | 'series'>): uPlot.AlignedData => [
  x,
  ...series.flatMap(({ values, band }) => (band ? [values, band.low, band.high] : [values])),
]

/** Lines over time. Drawn once for a film; afterwards only a playhead moves over it. The same numbers are there as a table. */
export function StripChart(props: StripChartProps) {
  const { title, unit, x, xName, series, range, height, at, dims = false, format, tick, children } = props
  const [low, high] = range
  const { host, box } = usePlot(
    (element) => ({
      options: optionsOf(element, { xName, series, range, height, format, ...(tick && { tick }) }),
      data: dataOf({ x, series }),
    }),
    height,
    [x, series, low, high],
  )
  const [from, to] = [x[0]!, x[x.length - 1]!]
  const share = shareOf(at, from, to)
  const index = Math.round(share * (x.length - 1))
  return (
    <figure className={styles.strip}>
      <figcaption>
        <span className={styles.title}>
          {title} <span className={text.unit}>{unit}</span>
        </span>
        <ul className={styles.legend}>
          {series.map(({ label, color, values, dash }) => (
            <li key={label} style={{ '--line': `var(--${color})` } as CSSProperties} data-dashed={dash !== undefined}>
              {label} <b>{format(values[index]!)}</b>
            </li>
          ))}
        </ul>
      </figcaption>
      <div
        className={styles.plot}
        style={
          {
            '--left': `${box.left}px`,
            '--now': `${box.left + share * box.width}px`,
            '--right': `${box.left + box.width}px`,
          } as CSSProperties
        }
      >
        <div ref={host} aria-hidden="true" style={{ height }} />
        {dims && <div className={styles.future} style={{ height: height - footHeight }} />}
        <div className={styles.now} style={{ height: height - footHeight }} />
      </div>
      {children}
      <PlotNumbers
        {...{ title, unit, x, xName, lines: series }}
        small
        read={(k, row) => <Said series={series[k]!} row={row} format={format} />}
      />
    </figure>
  )
}

interface SaidProps {
  readonly series: Series
  readonly row: number
  readonly format: (value: number) => string
}

/** A value, and between which it lies where that is drawn. */
function Said({ series: { values, band }, row, format }: SaidProps) {
  const say = useSay('time')
  return (
    <>
      {format(values[row]!)}
      {band && (
        <span className={text.unit}>
          {' '}
          ({say('range', { low: format(band.low[row]!), high: format(band.high[row]!) })})
        </span>
      )}
    </>
  )
}
