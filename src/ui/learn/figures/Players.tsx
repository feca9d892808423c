import { momentsOf } from '../../../biomechanics/momentNames'
import { useChoices } from '../../../state/page/choices'
import text from '../../kit/text.module.css'
import { useSay } from '../../kit/useSay'
import { signed } from '../../kit/words'
import { SignedBars } from './SignedBars'

/** Everything that turns the sacrum, as it is now. */
export function Players() {
  const say = useSay('figures')
  const report = useChoices((state) => state.report)
  const off = useChoices((state) => state.scenario.off)
  const bars = momentsOf(report, 0).map(({ name, moment }) => ({
    name,
    value: moment,
    says: say('moment', { moment: signed(moment, 1) }),
  }))
  return (
    <>
      <SignedBars bars={bars} max={32} ends={[say('counternutation'), say('nutation')]} />
      <p className={text.aside}>
        {say('playersSum')}
        {off.length > 0 && ` ${say('playersOff', { count: off.length })}`} {say('playersBack')}
      </p>
    </>
  )
}
