import { type CSSProperties, type ReactNode, useId, useRef, useState } from 'react'
import type uPlot from 'uplot'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import { axesOf, colorOf, footHeight, glassy } from '../kit/ink'
import { PlotNumbers } from '../kit/PlotNumbers'
import slider from '../kit/slider.module.css'
import text from '../kit/text.module.css'
import { shareOf, usePlot } from '../kit/usePlot'
import { useSay } from '../kit/useSay'
import { fixed } from '../kit/words'
import styles from './Chart.module.css'
import { saveCsv } from './csv'

export interface ChartLine {
  readonly label: string
  /** A custom property of tokens.css. */
  readonly color: string
  readonly values: Float64Array
  readonly dash?: readonly number[]
}

/** Points that others measured. */
interface Published {
  readonly label: string
  readonly points: readonly (readonly [x: number, y: number])[]
}

interface ChartProps {
  readonly title: string
  readonly unit: string
  readonly xName: string
  readonly x: Float64Array
  readonly lines: readonly ChartLine[]
  /** Filled between two of the lines, by number. */
  readonly between?: readonly [low: number, high: number]
  readonly published?: Published
  /** Values up to this size are shaded, and the line is named. */
  readonly limit?: { readonly label: string; readonly size: number }
  /** A place on the axis that has a name, such as where a line crosses zero. */
  readonly mark?: { readonly label: string; readonly x: number }
  readonly digits: number
  /** The cursor: where it stands, how it is said, and what moves it. */
  readonly cursor: {
    readonly at: number
    readonly step: number
    readonly says: string
    readonly move: (x: number) => void
  }
  readonly file: string
  readonly children?: ReactNode
}

const height = 220

/** Published points are drawn by hand: they have x values of their own. */
function drawPublished(chart: uPlot, { points }: Published, color: string): void {
  const { ctx } = chart
  ctx.save()
  ctx.strokeStyle = color
  ctx.lineWidth = 2 * devicePixelRatio
  for (const [x, y] of points) {
    ctx.beginPath()
    ctx.arc(chart.valToPos(x, 'x', true), chart.valToPos(y, 'y', true), 5 * devicePixelRatio, 0, 2 * Math.PI)
    ctx.stroke()
  }
  ctx.restore()
}

/** What is smaller than the limit, to either side of zero; the name stands over the line, where the curves begin. */
function drawLimit(chart: uPlot, { size, label }: NonNullable<ChartProps['limit']>, color: string): void {
  const { ctx, bbox } = chart
  const ratio = devicePixelRatio
  const [top, bottom] = [chart.valToPos(size, 'y', true), chart.valToPos(-size, 'y', true)]
  ctx.save()
  ctx.beginPath()
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height)
  ctx.clip()
  ctx.fillStyle = glassy(color, 0.14)
  ctx.fillRect(bbox.left, top, bbox.width, bottom - top)
  ctx.strokeStyle = color
  ctx.lineWidth = ratio
  ctx.setLineDash([4 * ratio, 4 * ratio])
  ctx.beginPath()
  ctx.moveTo(bbox.left, top)
  ctx.lineTo(bbox.left + bbox.width, top)
  ctx.stroke()
  ctx.fillStyle = color
  ctx.font = `${12 * ratio}px system-ui, sans-serif`
  ctx.textAlign = 'left'
  ctx.fillText(label, bbox.left + 6 * ratio, top - 6 * ratio)
  ctx.restore()
}

/** A dashed upright with its name at the foot. */
function drawMark(chart: uPlot, { x, label }: NonNullable<ChartProps['mark']>, color: string): void {
  const { ctx, bbox } = chart
  const ratio = devicePixelRatio
  const at = chart.valToPos(x, 'x', true)
  ctx.save()
  ctx.strokeStyle = ctx.fillStyle = color
  ctx.lineWidth = ratio
  ctx.setLineDash([4 * ratio, 4 * ratio])
  ctx.beginPath()
  ctx.moveTo(at, bbox.top)
  ctx.lineTo(at, bbox.top + bbox.height)
  ctx.stroke()
  ctx.font = `${12 * ratio}px system-ui, sans-serif`
  ctx.textAlign = 'right'
  ctx.fillText(label, at - 6 * ratio, bbox.top + bbox.height - 8 * ratio)
  ctx.restore()
}

/** From the first to the last value that is drawn, published points with it. */
function reachOf({ x, published }: Pick<ChartProps, 'x' | 'published'>): [number, number] {
  const all = [x[0]!, x[x.length - 1]!, ...(published?.points.map(([at]) => at) ?? [])]
  return [Math.min(...all), Math.max(...all)]
}

function optionsOf(host: HTMLElement, props: ChartProps, said: (index: number | null) => void): uPlot.Options {
  const { lines, between, published, limit, mark, xName, cursor } = props
  const soft = colorOf(host, 'text-soft')
  const strokes = lines.map(({ color }) => colorOf(host, color))
  const extremes = [
    ...lines.flatMap(({ values }) => [...values]),
    ...(published?.points.map(([, y]) => y) ?? []),
    (limit?.size ?? 0) * 1.4,
  ]
  const finite = extremes.filter(Number.isFinite)
  const [low, high] = [Math.min(0, ...finite), Math.max(0, ...finite)]
  const room = 0.08 * (high - low || 1)
  return {
    width: host.clientWidth,
    height,
    padding: [8, 12, 0, 0],
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false }, points: { size: 8 } },
    scales: { x: { time: false, range: reachOf(props) }, y: { range: [low - (low < 0 ? room : 0), high + room] } },
    axes: axesOf(host, xName, { size: 44, space: 28 }),
    series: [
      {},
      ...lines.map(({ label, dash }, k) => ({
        label,
        stroke: strokes[k]!,
        width: 2.5,
        points: { show: false },
        ...(dash && { dash: [...dash] }),
      })),
    ],
    ...(between && { bands: [{ series: [between[1] + 1, between[0] + 1], fill: glassy(strokes[between[0]]!, 0.18) }] }),
    hooks: {
      draw: [
        (chart) => {
          if (limit) drawLimit(chart, limit, soft)
          if (mark) drawMark(chart, mark, soft)
          if (published) drawPublished(chart, published, colorOf(host, 'text'))
        },
      ],
      setCursor: [(chart) => said(chart.cursor.idx ?? null)],
      ready: [
        (chart) =>
          chart.over.addEventListener('click', () => {
            const { left } = chart.cursor
            if (left !== undefined && left >= 0) cursor.move(chart.posToVal(left, 'x'))
          }),
      ],
    },
  }
}

/** Lines over a quantity that the model can be set to: hover reads, a click or the slider below sets the model. */
export function Chart(props: ChartProps) {
  const { title, unit, x, xName, lines, published, digits, cursor, children } = props
  const say = useSay('graphs')
  const id = useId()
  const [hovered, setHovered] = useState<number | null>(null)
  const latest = useRef(props)
  latest.current = props
  const { host, box } = usePlot(
    (element) => ({
      options: optionsOf(
        element,
        { ...latest.current, cursor: { ...cursor, move: (at) => latest.current.cursor.move(at) } },
        setHovered,
      ),
      data: [x, ...lines.map(({ values }) => values)] as unknown as uPlot.AlignedData,
    }),
    height,
    [x, lines],
  )
  const [from, to] = reachOf(props)
  const share = shareOf(cursor.at, from, to)
  const nearest = x.reduce((best, at, k) => (Math.abs(at - cursor.at) < Math.abs(x[best]! - cursor.at) ? k : best), 0)
  const index = hovered ?? nearest
  const read = (values: Float64Array, k: number) => (Number.isFinite(values[k]) ? fixed(values[k]!, digits) : '–')
  return (
    <figure className={styles.chart}>
      <figcaption>
        <span className={styles.title}>
          {title} <span className={text.unit}>{unit}</span>
        </span>
        <ul className={styles.legend}>
          {lines.map(({ label, color, values, dash }) => (
            <li key={label} style={{ '--line': `var(--${color})` } as CSSProperties} data-dashed={dash !== undefined}>
              {label} <b>{read(values, index)}</b>
            </li>
          ))}
          {published && <li data-published>{published.label}</li>}
        </ul>
      </figcaption>
      <div className={styles.plot} style={{ '--now': `${box.left + share * box.width}px` } as CSSProperties}>
        <div ref={host} aria-hidden="true" style={{ height }} />
        <div className={styles.now} style={{ height: height - footHeight }} />
      </div>
      <label
        className={styles.cursor}
        htmlFor={id}
        style={{ paddingLeft: box.left, width: box.left + box.width } as CSSProperties}
      >
        <span className="unseen">{say('setAxis', { title, axis: xName })}</span>
        <input
          id={id}
          type="range"
          className={slider.range}
          min={from}
          max={to}
          step={cursor.step}
          value={cursor.at}
          aria-valuetext={say('cursorAloud', {
            at: cursor.says,
            values: lines.map(({ label, values }) => `${label} ${read(values, nearest)} ${unit}`).join(', '),
          })}
          style={{ '--from': 0, '--to': share } as CSSProperties}
          onChange={({ target }) => cursor.move(target.valueAsNumber)}
        />
      </label>
      {children}
      <Acts loose>
        <PlotNumbers {...{ title, unit, x, xName, lines }} read={(k, row) => read(lines[k]!.values, row)} />
        <Button onClick={() => saveLines(props)}>
          {say('csv')}
          <span className="unseen"> {say('csvOf', { title })}</span>
        </Button>
      </Acts>
    </figure>
  )
}

/** The lines as numbers, with units in the head. */
const saveLines = ({ x, xName, lines, unit, file }: ChartProps): void =>
  saveCsv(
    file,
    [xName, ...lines.map(({ label }) => `${label} [${unit}]`)],
    Array.from(x, (at, k) => [at, ...lines.map(({ values }) => values[k]!)]),
  )
