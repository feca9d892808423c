import { stretchByHand } from '../../../biomechanics/handPose'
import { useChoices } from '../../../state/page/choices'
import text from '../../kit/text.module.css'
import { useSay } from '../../kit/useSay'
import { signed } from '../../kit/words'
import { SignedBars } from './SignedBars'

const bands = ['sacrotuberous', 'sacrospinous', 'longDorsal'] as const

/** How much longer or shorter three ligaments are than in standing, as the body is posed now. */
export function Stretch() {
  const say = useSay('figures')
  const body = useChoices((state) => state.worn)
  const hand = useChoices((state) => state.posedByHand)
  const ligaments = useChoices((state) => state.report.ligaments)
  const bars = bands.map((id) => {
    const value = 100 * (hand ? stretchByHand(body, id, hand) : (ligaments[id]?.right.strain ?? 0))
    return { name: say(id), value, says: say('share', { share: signed(value, 1) }) }
  })
  return (
    <>
      <SignedBars bars={bars} max={5} ends={[say('shorter'), say('longer')]} />
      <p className={text.aside}>{say('stretchOf')}</p>
    </>
  )
}
