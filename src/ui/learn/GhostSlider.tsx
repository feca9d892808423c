import { useId } from 'react'
import { handRange } from '../../biomechanics/handPose'
import { expectNutation, useChoices } from '../../state/page/choices'
import { useSay } from '../kit/useSay'
import { fixed, signed } from '../kit/words'
import styles from './handSlider.module.css'
import { wayOf } from './wayOf'

/** The ghost of the sacrum on a native slider; it can also be drawn on the body. Locked once the model has answered. */
export function GhostSlider({ locked }: { readonly locked: boolean }) {
  const say = useSay('learn')
  const guess = useChoices((state) => state.guess) ?? 0
  const id = useId()
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>{say('ghost')}</label>
      <input
        id={id}
        type="range"
        min={-handRange.nutation}
        max={handRange.nutation}
        step={0.1}
        value={guess}
        disabled={locked}
        aria-valuetext={say('ghostAloud', { way: wayOf(guess), size: fixed(Math.abs(guess), 1) })}
        onChange={({ target }) => expectNutation(target.valueAsNumber)}
      />
      <output htmlFor={id}>{signed(guess, 1)}°</output>
    </div>
  )
}
