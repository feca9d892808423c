import { stretchByHand } from '../../../biomechanics/handPose'
import { useChoices } from '../../../state/page/choices'
import text from '../../kit/text.module.css'
import { signed } from '../../kit/words'
import { SignedBars } from './SignedBars'

const bands = [
  ['Sacrotuberous', 'sacrotuberous'],
  ['Sacrospinous', 'sacrospinous'],
  ['Long dorsal', 'longDorsal'],
] as const

/** How much longer or shorter three ligaments are than in standing, as the body is posed now. */
export function Stretch() {
  const body = useChoices((state) => state.worn)
  const hand = useChoices((state) => state.posedByHand)
  const ligaments = useChoices((state) => state.report.ligaments)
  const bars = bands.map(([name, id]) => {
    const value = 100 * (hand ? stretchByHand(body, id, hand) : (ligaments[id]?.right.strain ?? 0))
    return { name, value, says: `${signed(value, 1)} %` }
  })
  return (
    <>
      <SignedBars bars={bars} max={5} ends={['shorter', 'longer']} />
      <p className={text.aside}>Length of the right side, from its two ends alone.</p>
    </>
  )
}
