import { useTaughtPicture } from '../../state/learn/laid'
import { closeUp, dissectBy } from '../../state/look/dissect'
import { setCut, toggleXray, useExplore } from '../../state/look/explore'
import { hiddenByHand, showAll } from '../../state/look/visibility'
import { useChoices } from '../../state/page/choices'
import { Button } from '../kit/Button'
import { useSay } from '../kit/useSay'
import styles from './HiddenNote.module.css'

/** What is not shown is never silently so. */
export function HiddenNote() {
  // A lesson or a question shows what it speaks of; what somebody leaves out beyond that is counted.
  const laid = useTaughtPicture()
  const away = useChoices((state) => hiddenByHand(state).filter((id) => !laid?.picture.hidden.includes(id)).length)
  const through = useExplore((state) => state.xray)
  const xray = laid ? through.filter((id) => !laid.explore.xray.includes(id)) : through
  const say = useSay('page')
  const cut = useExplore((state) => state.cut)
  return (
    <div className={styles.note} role="status">
      {laid?.picture.arrangement !== 'dissection' && <Dissected />}
      {away > 0 && (
        <p>
          {say('hidden', { count: away })} <Button onClick={showAll}>{say('showAll')}</Button>
        </p>
      )}
      {xray.length > 0 && (
        <p>
          {say('seenThrough', { count: xray.length })}{' '}
          <Button onClick={() => toggleXray(xray)}>{say('makeSolid')}</Button>
        </p>
      )}
      {cut && (
        <p>
          {say('section', { cut })} <Button onClick={() => setCut(null)}>{say('close')}</Button>
        </p>
      )}
    </div>
  )
}

/** How far the body is dissected, and the way back. */
function Dissected() {
  const isOpen = useChoices((state) => state.arrangement === 'dissection')
  const { right, left } = useChoices((state) => state.dissection)
  const say = useSay('page')
  if (!isOpen) return null
  const depths = { right: say(`depth.${right}`), left: say(`depth.${left}`) }
  return (
    <p>
      {right === left ? say('dissected', { depth: depths.right }) : say('dissectedSides', depths)}{' '}
      <Button onClick={() => dissectBy(1)} disabled={right === 'bones' && left === 'bones'}>
        {say('deeper')}
      </Button>{' '}
      <Button onClick={() => dissectBy(-1)}>{say('layBack')}</Button> <Button onClick={closeUp}>{say('close')}</Button>
    </p>
  )
}
