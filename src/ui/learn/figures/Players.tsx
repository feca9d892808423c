import { momentsOf } from '../../../biomechanics/momentNames'
import { useChoices } from '../../../state/page/choices'
import text from '../../kit/text.module.css'
import { signed } from '../../kit/words'
import { SignedBars } from './SignedBars'

/** Everything that turns the sacrum, as it is now. */
export function Players() {
  const report = useChoices((state) => state.report)
  const off = useChoices((state) => state.scenario.off)
  const bars = momentsOf(report, 0).map(({ name, moment }) => ({
    name,
    value: moment,
    says: `${signed(moment, 1)} N·m`,
  }))
  return (
    <>
      <SignedBars bars={bars} max={32} ends={['counternutation', 'nutation']} />
      <p className={text.aside}>
        They sum to zero, or the sacrum would go on turning.{off.length > 0 && ` ${off.length} switched off.`}{' '}
        Multifidus is among the back muscles.
      </p>
    </>
  )
}
