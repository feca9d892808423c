import { useChoices } from '../../../state/choices'
import text from '../../kit/text.module.css'
import { signed } from '../../words'
import { SignedBars } from './SignedBars'

const names: Readonly<Record<string, string>> = {
  gravity: 'Weight and back muscles',
  psoasMajor: 'Psoas',
  piriformis: 'Piriformis',
  gluteusMaximus: 'Gluteus maximus',
  quadratusLumborum: 'Quadratus lumborum',
  coccygeus: 'Pelvic floor',
  iliolumbar: 'Iliolumbar ligament',
  joint: 'Joint and its ligaments',
}

/** Everything that turns the sacrum, as it is now. */
export function Players() {
  const moments = useChoices((state) => state.report.sacroiliacMoments)
  const off = useChoices((state) => state.scenario.off)
  const bars = Object.entries(names).map(([id, name]) => {
    const value = moments[id] ?? 0
    return { name, value, says: `${signed(value, 1)} N·m` }
  })
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
