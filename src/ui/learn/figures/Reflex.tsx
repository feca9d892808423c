import text from '../../kit/text.module.css'
import { Bars } from './Bars'

/** Size of a calf reflex against before. Only the deepest fall is a published number. */
export function Reflex() {
  return (
    <>
      <Bars
        max={100}
        bars={[
          { name: 'Before', value: 100, says: '100 %' },
          { name: 'Light massage', value: 29, to: 100, says: 'lower' },
          { name: 'Deep massage', value: 29, says: 'lowest; 29 % in one study' },
          { name: 'Hands off', value: 100, says: '100 % at once' },
        ]}
      />
      <p className={text.aside}>
        Calves of healthy people. One study measured a fall of 71 % during massage; another found deep lower than light,
        so light lies somewhere in the pale part.
      </p>
    </>
  )
}
