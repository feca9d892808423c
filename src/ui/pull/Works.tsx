import { type RefObject, useEffect, useRef } from 'react'
import type { BalancedId } from '../../anatomy/muscleKinds'
import type { Side } from '../../anatomy/sides'
import { muscleControl } from '../../biomechanics/muscleParameters'
import type { ParameterId } from '../../biomechanics/parameters'
import { useChoices } from '../../state/page/choices'
import { useWithheld } from '../../state/page/withheld'
import { useSay } from '../kit/useSay'
import { spoken } from '../kit/words'
import styles from './Works.module.css'

interface Muscle {
  readonly muscle: BalancedId
  readonly side: Side
}

/** The muscle whose tone `parameter` asks for; undefined for all other sliders. */
export function worker(parameter: ParameterId, side: Side | undefined): Muscle | undefined {
  const control = muscleControl(parameter)
  return control?.kind === 'tone' && side ? { muscle: control.id, side } : undefined
}

interface WorksProps extends Muscle {
  readonly parameter: ParameterId
  /** Tone, 0 to 1. */
  readonly asked: number
  readonly slider: RefObject<HTMLInputElement | null>
}

/**
 * What a muscle does with the tone that was asked of it: a second mark on the track, and the same in words. It follows the
 * report without React, which may come with every frame of what is played.
 */
export function Works({ muscle, side, parameter, asked, slider }: WorksProps) {
  const mark = useRef<HTMLSpanElement>(null)
  const said = useRef<HTMLSpanElement>(null)
  const withheld = useWithheld()
  const say = useSay('pull')
  useEffect(() => {
    const percent = (share: number): number => Math.round(100 * share)
    const write = ({ report, posedByHand }: ReturnType<typeof useChoices.getState>): void => {
      const does = withheld || posedByHand ? undefined : report.muscles[muscle]?.[side].activation
      const other = does !== undefined && percent(does) !== percent(asked)
      mark.current!.hidden = does === undefined
      mark.current!.style.setProperty('--works', String(Math.min(1, does ?? 0)))
      said.current!.textContent = other ? say('works', { asked: percent(asked), works: percent(does) }) : ''
      const text = spoken(parameter, side, asked)
      slider.current?.setAttribute(
        'aria-valuetext',
        other ? say('worksSpoken', { asked: text, works: percent(does) }) : text,
      )
    }
    write(useChoices.getState())
    return useChoices.subscribe(write)
  })
  return (
    <>
      <span ref={mark} className={styles.mark} data-part="works" aria-hidden="true" />
      <span ref={said} className={styles.said} aria-hidden="true" />
    </>
  )
}
