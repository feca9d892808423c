import text from '../../kit/text.module.css'
import { Bars } from './Bars'

/** Physiological cross-sections [cm²] as published. */
export function Sizes() {
  return (
    <>
      <Bars
        max={8}
        bars={[
          { name: 'Psoas major', value: 5.45, to: 7.7, says: '5.45 to 7.7 cm²', color: 'var(--psoas)' },
          { name: 'Piriformis', value: 2.17, says: '2.17 cm²', color: 'var(--piriformis)' },
        ]}
      />
      <p className={text.aside}>
        Two laboratories for psoas (the higher value from memory), ten hips for piriformis. Never both in one body.
      </p>
    </>
  )
}
