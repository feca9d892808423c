import { next, previous, usePresent } from '../../state/talk/slideShow'
import { Button } from '../kit/Button'
import { useSay } from '../kit/useSay'
import styles from './ViewerScenes.module.css'

/** From scene to scene of a deck that somebody was given. */
export function ViewerScenes() {
  const say = useSay('talk')
  const at = usePresent((state) => state.at)
  const all = usePresent((state) => state.deck?.scenes.length ?? 0)
  return (
    <nav className={styles.scenes} aria-label={say('scenes')}>
      <Button disabled={at === 0} aria-label={say('previousScene')} onClick={previous}>
        ‹
      </Button>
      <span role="status">{say(at + 1 < all ? 'sceneOf' : 'lastSceneOf', { n: at + 1, all })}</span>
      <Button disabled={at + 1 >= all} aria-label={say('nextScene')} onClick={next}>
        ›
      </Button>
    </nav>
  )
}
