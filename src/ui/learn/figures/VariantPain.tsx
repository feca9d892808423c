import text from '../../kit/text.module.css'
import { Bars } from './Bars'

/** Piriformis syndrome as recorded in hips with and without a variant (Bartret 2018). */
export function VariantPain() {
  return (
    <>
      <Bars
        max={15}
        bars={[
          { name: 'With a variant', value: 11.3, says: '11.3 %' },
          { name: 'Without', value: 9, says: '9.0 %' },
        ]}
      />
      <p className={text.aside}>
        p = 0.39 in 783 hips: no clear difference. A smaller study of people with symptoms hints at one.
      </p>
    </>
  )
}
