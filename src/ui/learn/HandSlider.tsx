import { useId } from 'react'
import { handRange } from '../../biomechanics/handPose'
import { nod } from '../../state/learn/nod'
import { poseByHand, useChoices } from '../../state/page/choices'
import { reducedMotion } from '../../state/page/media'
import { Button } from '../kit/Button'
import { useSay } from '../kit/useSay'
import { fixed, signed } from '../kit/words'
import styles from './handSlider.module.css'

/** Nutation set by hand, with nothing that would hold it there. */
export function HandSlider({ nods }: { readonly nods: boolean }) {
  const say = useSay('learn')
  const hand = useChoices((state) => state.posedByHand) ?? { nutation: 0, pelvicTilt: 0, torsion: 0 }
  const id = useId()
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>{say('nodByHand')}</label>
      <input
        id={id}
        type="range"
        min={-handRange.nutation}
        max={handRange.nutation}
        step={0.1}
        value={hand.nutation}
        aria-valuetext={say('nodByHandAloud', { angle: fixed(hand.nutation, 1) })}
        onChange={({ target }) => poseByHand({ ...hand, nutation: target.valueAsNumber })}
      />
      <output htmlFor={id}>{signed(hand.nutation, 1)}°</output>
      {nods && hand.nutation !== 0 && !reducedMotion() && <Button onClick={nod}>{say('nodAgain')}</Button>}
    </div>
  )
}
