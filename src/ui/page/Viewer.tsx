import { useState } from 'react'
import { choose, useChoices } from '../../state/page/choices'
import { openWorkshop } from '../../state/page/form'
import { keepScene, stop, usePresent } from '../../state/talk/slideShow'
import { Button } from '../kit/Button'
import { lazyPart } from '../kit/lazyPart'
import { useSay } from '../kit/useSay'
import { nameOfParameter } from '../kit/words'
import { ParameterSlider } from '../pull/ParameterSlider'
import { useSceneCaption } from '../talk/caption'
import { EmbedNote } from './EmbedNote'
import styles from './Viewer.module.css'
import { viewerSlider } from './viewerSlider'

// A deck has brought the texts with it.
const ViewerScenes = lazyPart('talk', async () => (await import('../talk/ViewerScenes')).ViewerScenes)

/** Under the picture of a frame, of a deck that was given away, of a link to the picture alone. */
export function Viewer() {
  const say = useSay('page')
  const presenting = usePresent((state) => state.presenting)
  const at = usePresent((state) => state.at)
  const caption = useSceneCaption()
  return (
    <section className={styles.viewer} data-part="viewer" aria-label={say('viewer')}>
      <h1 className="unseen">Counterpull</h1>
      {caption && (
        <p className={styles.caption} data-part="said" aria-live="polite">
          {caption}
        </p>
      )}
      <div className={styles.hand}>
        <OneSlider key={presenting ? at : 'alone'} />
        {presenting && <ViewerScenes />}
      </div>
      {'embed' in document.documentElement.dataset ? <EmbedNote /> : <Whole />}
    </section>
  )
}

/** The slider of what the picture is about, found when it opens. */
function OneSlider() {
  const [{ parameter, side: own }] = useState(() => viewerSlider(useChoices.getState().scenario))
  const values = useChoices(({ scenario }) => scenario[parameter])
  const apart = typeof values !== 'number' && values.right !== values.left
  // Sides that have come apart since, by a script or a step back, are not brought together by saying one number for both.
  const side = own ?? (apart ? 'right' : undefined)
  const value = typeof values === 'number' ? values : values[side ?? 'right']
  return (
    <ParameterSlider
      parameter={parameter}
      side={side}
      short={nameOfParameter(parameter, side)}
      value={value}
      onUpdate={(next) => choose({ [parameter]: side ? { [side]: next } : next })}
    />
  )
}

/** The way to everything, with the picture as it stands. */
function Whole() {
  const say = useSay('page')
  const open = (): void => {
    if (usePresent.getState().presenting) {
      keepScene()
      stop()
    }
    openWorkshop()
  }
  return (
    <p className={styles.whole}>
      {say('embedPurpose')}
      <Button onClick={open}>{say('allControls')}</Button>
    </p>
  )
}
