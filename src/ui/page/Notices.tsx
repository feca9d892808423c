import { reloadHere } from '../../state/page/address'
import { useChoices } from '../../state/page/choices'
import { backOnSacrum, tellEarlier, useEarlier } from '../../state/page/earlier'
import { dismiss, useNotices } from '../../state/page/notices'
import { declineUpdate, useUpdate } from '../../state/page/update'
import { usePresent } from '../../state/talk/slideShow'
import { Button } from '../kit/Button'
import { useSay } from '../kit/useSay'
import { Notice } from './Notice'
import styles from './Notices.module.css'

/** What went wrong, in words, and what still works. */
export function Notices() {
  const notices = useNotices()
  const unbalanced = useChoices((state) => state.unbalanced)
  const say = useSay('page')
  return (
    <div className={styles.notices} role="status">
      {unbalanced && <Notice>{say('unbalanced')}</Notice>}
      <Update />
      <Earlier />
      {Object.entries(notices).map(([id, text]) => (
        <Notice key={id}>
          {text}
          <Button onClick={() => dismiss(id)} aria-label={say('closeNotice', { text })}>
            {say('close')}
          </Button>
        </Notice>
      ))}
    </div>
  )
}

const useTalking = (): boolean => usePresent((state) => state.presenting || state.stageMode)

/** A link that meant another model: what it was is offered, never over a talk. */
function Earlier() {
  const isOpen = useEarlier((state) => state.isOpen)
  const say = useSay('page')
  const busy = useTalking()
  if (!isOpen || busy) return null
  const text = say('earlierModel')
  return (
    <Notice>
      {text}
      <Button onClick={backOnSacrum}>{say('asEarlier')}</Button>
      <Button onClick={() => tellEarlier(false)} aria-label={say('closeNotice', { text })}>
        {say('close')}
      </Button>
    </Notice>
  )
}

/** Offered, never over a talk. */
function Update() {
  const use = useUpdate((state) => state.use)
  const say = useSay('page')
  const busy = useTalking()
  if (!use || busy) return null
  return (
    <Notice>
      {say('newerVersion')}
      <Button onClick={() => use(reloadHere)}>{say('reloadWithIt')}</Button>
      <Button onClick={declineUpdate}>{say('later')}</Button>
    </Notice>
  )
}
