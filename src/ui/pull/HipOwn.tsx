import { type RefObject, useEffect, useRef } from 'react'
import type { Side } from '../../anatomy/sides'
import { useChoices } from '../../state/page/choices'
import { useWithheld } from '../../state/page/withheld'
import { useSay } from '../kit/useSay'
import { fixed, spoken } from '../kit/words'
import styles from './Works.module.css'

interface HipOwnProps {
  readonly side: Side
  /** What the slider sets [deg]: the thigh against the upright. */
  readonly raised: number
  readonly slider: RefObject<HTMLInputElement | null>
}

/** The hip's own angle under the slider of its thigh: less by what the pelvis has rolled back. It follows the report without React. */
export function HipOwn({ side, raised, slider }: HipOwnProps) {
  const said = useRef<HTMLSpanElement>(null)
  const withheld = useWithheld()
  const say = useSay('pull')
  useEffect(() => {
    const write = ({ report, posedByHand }: ReturnType<typeof useChoices.getState>): void => {
      const known = !withheld && !posedByHand
      const angle = fixed(report.hipAngle[side].flexion, 0)
      said.current!.textContent = known ? say('hipOwn', { angle }) : ''
      const text = spoken('hipFlexion', side, raised)
      slider.current?.setAttribute('aria-valuetext', known ? say('hipOwnSpoken', { raised: text, angle }) : text)
    }
    write(useChoices.getState())
    return useChoices.subscribe(write)
  })
  return <span ref={said} className={styles.said} data-part="hipOwn" aria-hidden="true" />
}
