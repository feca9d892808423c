import { useId } from 'react'
import { handRange } from '../../biomechanics/handPose'
import { expectNutation, useChoices } from '../../state/page/choices'
import { signed } from '../kit/words'
import styles from './handSlider.module.css'

const way = (angle: number): string =>
  angle === 0 ? 'no nod' : `${Math.abs(angle).toFixed(1)} degrees ${angle > 0 ? 'forward' : 'back'}`

/** The ghost of the sacrum on a native slider; it can also be drawn on the body. Locked once the model has answered. */
export function GhostSlider({ locked }: { readonly locked: boolean }) {
  const guess = useChoices((state) => state.guess) ?? 0
  const id = useId()
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>Ghost of the sacrum: back − forward +</label>
      <input
        id={id}
        type="range"
        min={-handRange.nutation}
        max={handRange.nutation}
        step={0.1}
        value={guess}
        disabled={locked}
        aria-valuetext={way(guess)}
        onChange={({ target }) => expectNutation(target.valueAsNumber)}
      />
      <output htmlFor={id}>{signed(guess, 1)}°</output>
    </div>
  )
}
