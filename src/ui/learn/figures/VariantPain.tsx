import text from '../../kit/text.module.css'
import { useSay } from '../../kit/useSay'
import { Bars } from './Bars'

/** Piriformis syndrome as recorded in hips with and without a variant (Bartret 2018). */
export function VariantPain() {
  const say = useSay('figures')
  return (
    <>
      <Bars
        max={15}
        bars={[
          { name: say('withVariant'), value: 11.3, says: say('share', { share: '11.3' }) },
          { name: say('withoutVariant'), value: 9, says: say('share', { share: '9.0' }) },
        ]}
      />
      <p className={text.aside}>{say('variantNote')}</p>
    </>
  )
}
