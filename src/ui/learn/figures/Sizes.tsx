import text from '../../kit/text.module.css'
import { useSay } from '../../kit/useSay'
import { Bars } from './Bars'

/** Physiological cross-sections [cm²] as published. */
export function Sizes() {
  const say = useSay('figures')
  return (
    <>
      <Bars
        max={6}
        bars={[
          { name: say('psoasMajor'), value: 5.45, says: say('psoasAreas'), color: 'var(--psoas)' },
          { name: say('piriformis'), value: 2.17, says: say('piriformisArea'), color: 'var(--piriformis)' },
        ]}
      />
      <p className={text.aside}>{say('sizesNote')}</p>
    </>
  )
}
