import { psoasStateIds, psoasStateOf, psoasStates } from '../../biomechanics/psoasStates'
import { choose, useChoices } from '../../state/page/choices'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import { useSay } from '../kit/useSay'

/** Not only shorter: what else is said of a psoas, each set by one tap. */
export function PsoasStates() {
  const say = useSay('pull')
  const now = useChoices((state) => psoasStateOf(state.scenario))
  return (
    <Acts as="fieldset">
      <legend className="unseen">{say('psoasState')}</legend>
      {psoasStateIds.map((id) => (
        <Button key={id} aria-pressed={now === id} onClick={() => choose({ ...psoasStates[id] })}>
          {say(`psoasState.${id}`)}
        </Button>
      ))}
    </Acts>
  )
}
