import { simplifications } from '../../../anatomy/simplifications'
import { openPanel } from '../../../state/page/panels'
import { Button } from '../../kit/Button'
import text from '../../kit/text.module.css'

const more = ['Pain, and everything that feels', 'Vessels, bowel, skin and fascia', 'Growth, age and pregnancy']

/** What is simpler here than in a body. */
export function LeftOut() {
  return (
    <>
      <ul>
        {more.map((what) => (
          <li key={what}>{what}</li>
        ))}
        {simplifications.slice(0, 5).map(({ what }) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      <p className={text.aside}>
        <Button look="word" onClick={() => openPanel('model')}>
          All of it, with reasons
        </Button>
      </p>
    </>
  )
}
