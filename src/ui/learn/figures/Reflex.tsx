import text from '../../kit/text.module.css'
import { useSay } from '../../kit/useSay'
import { Bars } from './Bars'

/** Size of a calf reflex against before. Only the deepest fall is a published number. */
export function Reflex() {
  const say = useSay('figures')
  return (
    <>
      <Bars
        max={100}
        bars={[
          { name: say('reflexBefore'), value: 100, says: say('reflexWhole') },
          { name: say('reflexLight'), value: 29, to: 100, says: say('reflexLower') },
          { name: say('reflexDeep'), value: 29, says: say('reflexLowest') },
          { name: say('reflexAfter'), value: 100, says: say('reflexBack') },
        ]}
      />
      <p className={text.aside}>{say('reflexNote')}</p>
    </>
  )
}
