import { type CSSProperties, type KeyboardEvent, useId, useRef, useState } from 'react'
import type { Side } from '../../anatomy/sides'
import type { ParameterId } from '../../biomechanics/parameters'
import range from '../kit/slider.module.css'
import { nameOfParameter, parameterRows, parse, shown, spoken, stepsOf, unitOf } from '../kit/words'
import { HipOwn } from './HipOwn'
import styles from './ParameterSlider.module.css'
import { Works, worker } from './Works'

/** What a slider is of. */
export interface SliderOf {
  readonly parameter: ParameterId
  readonly side?: Side | undefined
  /** Short visible label; the whole name is what a screen reader says. */
  readonly short: string
}
interface ParameterSliderProps extends SliderOf {
  readonly value: number
  onUpdate(value: number): void
}

/** Value after `key` on a slider, or undefined when the key is not ours. Shift is fine, as the shortcut sheet says. */
function afterKey({ key, shiftKey }: KeyboardEvent, value: number, id: ParameterId): number | undefined {
  const row = parameterRows[id]
  const { step, fine, coarse } = stepsOf(id)
  const by = shiftKey ? fine : step
  const moves: Record<string, number> = {
    ArrowRight: value + by,
    ArrowUp: value + by,
    ArrowLeft: value - by,
    ArrowDown: value - by,
    PageUp: value + coarse,
    PageDown: value - coarse,
    Home: row.min,
    End: row.max,
  }
  const next = moves[key]
  return next === undefined ? undefined : Math.min(row.max, Math.max(row.min, onGrid(next, fine)))
}

/** `value` on the nearest multiple of `step`, without the dust of binary fractions. */
const onGrid = (value: number, step: number): number => Number((Math.round(value / step) * step).toPrecision(12))

/** A parameter on a native range input, with its name before it and the number to type behind it. */
export function ParameterSlider({ parameter, side, short, value, onUpdate }: ParameterSliderProps) {
  const row = parameterRows[parameter]
  const { step, fine } = stepsOf(parameter)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const muscle = worker(parameter, side)
  const place = (value - row.min) / (row.max - row.min)
  const origin = (Math.max(row.min, Math.min(row.max, 0)) - row.min) / (row.max - row.min)

  return (
    <div
      className={styles.slider}
      style={{ '--from': Math.min(place, origin), '--to': Math.max(place, origin) } as CSSProperties}
    >
      <label className={styles.label} htmlFor={id}>
        <span aria-hidden="true">{short}</span>
        <span className="unseen">{nameOfParameter(parameter, side)}</span>
      </label>
      <span className={styles.track}>
        <input
          ref={input}
          id={id}
          className={range.range}
          type="range"
          min={row.min}
          max={row.max}
          step={fine}
          value={value}
          data-parameter={side ? `${parameter}.${side}` : parameter}
          aria-valuetext={spoken(parameter, side, value)}
          // A drag moves in whole steps, so that round numbers are easy to hit; the ends stay reachable.
          onChange={({ target }) => {
            const raw = target.valueAsNumber
            onUpdate(raw === row.min || raw === row.max ? raw : Math.min(row.max, Math.max(row.min, onGrid(raw, step))))
          }}
          onKeyDown={(event) => {
            const next = afterKey(event, value, parameter)
            if (next === undefined) return
            event.preventDefault()
            onUpdate(next)
          }}
        />
        {muscle && <Works {...muscle} asked={value} slider={input} parameter={parameter} />}
        {parameter === 'hipFlexion' && side && <HipOwn side={side} raised={value} slider={input} />}
      </span>
      <TypedNumber parameter={parameter} side={side} value={value} onUpdate={onUpdate} />
    </div>
  )
}

/** The same value as a number to type. What cannot be used is refused in one line and changes nothing. */
function TypedNumber({ parameter, side, value, onUpdate }: Omit<ParameterSliderProps, 'short'>) {
  const [draft, setDraft] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const refusalId = useId()

  const commit = () => {
    if (draft === null) return
    const read = parse(parameter, side, draft)
    setDraft(null)
    setRefusal(typeof read === 'string' ? read : null)
    if (typeof read === 'number') onUpdate(read)
  }

  return (
    <>
      <span className={styles.number}>
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-label={`${nameOfParameter(parameter, side)}, ${unitOf(parameter).spoken}`}
          aria-invalid={refusal !== null}
          aria-describedby={refusal ? refusalId : undefined}
          value={draft ?? shown(value, parameter)}
          onChange={({ target }) => setDraft(target.value)}
          onFocus={({ target }) => target.select()}
          onBlur={commit}
          onKeyDown={({ key }) => {
            if (key === 'Enter') commit()
            if (key === 'Escape') {
              setDraft(null)
              setRefusal(null)
            }
          }}
        />
        <span aria-hidden="true">{unitOf(parameter).sign}</span>
      </span>
      <p className={styles.refusal} id={refusalId} role="alert" hidden={refusal === null}>
        {refusal}
      </p>
    </>
  )
}
