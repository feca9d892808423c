import { simplifications } from '../../../anatomy/simplifications'
import { openPanel } from '../../../state/page/panels'
import { Button } from '../../kit/Button'
import text from '../../kit/text.module.css'
import { useSay } from '../../kit/useSay'

const more = ['leftOutPain', 'leftOutTissues', 'leftOutLife'] as const

/** What is simpler here than in a body. */
export function LeftOut() {
  const say = useSay('figures')
  return (
    <>
      <ul>
        {more.map((id) => (
          <li key={id}>{say(id)}</li>
        ))}
        {simplifications.slice(0, 5).map(({ what }) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      <p className={text.aside}>
        <Button look="word" onClick={() => openPanel('model')}>
          {say('leftOutAll')}
        </Button>
      </p>
    </>
  )
}
