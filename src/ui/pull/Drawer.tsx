import { useChoices } from '../../state/page/choices'
import { setDevice, useDevice } from '../../state/page/device'
import { lazyPart } from '../kit/lazyPart'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import { Part } from '../page/Part'
import styles from './Drawer.module.css'

// Closed at first, and the largest part of the panel.
const DrawerContents = lazyPart('numbers', async () => (await import('./DrawerContents')).DrawerContents)

const Legend = lazyPart('page', async () => (await import('./Legend')).Legend)

/** Everything else, folded away; whether it is open is remembered on this device. */
export function Drawer() {
  const say = useSay('pull')
  const sayPage = useSay('page')
  const open = useDevice((state) => state.drawer)
  // Colours and arrows that mean a number never stand without their scale.
  const scaled = useChoices((state) => state.colors === 'mechanics' || state.arrows || state.freeBody)
  return (
    <>
      {scaled && (
        <Part name={sayPage('part.controls')}>
          <Legend />
        </Part>
      )}
      <details
        className={styles.drawer}
        data-part="drawer"
        open={open}
        onToggle={({ currentTarget, target }) => {
          if (target === currentTarget) setDevice(() => ({ drawer: currentTarget.open }))
        }}
      >
        <summary>{say('everythingElse')}</summary>
        {open && (
          <Part name={sayPage('part.controls')} loading={<p className={text.aside}>{sayPage('controlsLoading')}</p>}>
            <DrawerContents legend={!scaled} />
          </Part>
        )}
      </details>
    </>
  )
}
