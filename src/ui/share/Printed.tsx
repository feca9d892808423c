import { useEffect, useRef, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { sceneApi } from '../../state/frame/sceneApi'
import { linkNow } from '../../state/page/address'
import { useChoices } from '../../state/page/choices'
import { sentencePictured } from '../../state/page/told'
import { isWithheld, withheldText } from '../../state/page/withheld'
import { type Display, displayOf } from '../numbers/display'
import { badgesNow } from './badges'
import { PaperAnswer, PaperFoot, PaperHead, PaperNumbers } from './PaperParts'
import styles from './Printed.module.css'
import { inLight, paintPicture } from './paperPicture'

/** What goes on paper, as it stood when that was asked for. */
interface Moment {
  readonly sentence: string
  /** Null while an answer is withheld: paper tells no more than the page. */
  readonly display: Display | null
  readonly badges: readonly string[]
  readonly link: string
  readonly pictured: boolean
}

function momentNow(): Moment {
  const choices = useChoices.getState()
  const withheld = isWithheld()
  return {
    sentence: withheld ? withheldText() : sentencePictured(choices),
    display: withheld ? null : displayOf(choices),
    badges: badgesNow(),
    link: linkNow(),
    pictured: sceneApi.camera() !== null,
  }
}

/** The page on paper: one sheet, made when somebody prints, and gone afterwards. */
export function Printed() {
  const [moment, setMoment] = useState<Moment | null>(null)
  const picture = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    // The browser lays the paper out as soon as this has run.
    const before = (): void => {
      // A handout is printed in its place.
      if (document.querySelector('[data-part="printed"]')) return
      flushSync(() => setMoment(momentNow()))
      if (picture.current) inLight(() => paintPicture(picture.current!))
    }
    const after = (): void => setMoment(null)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  if (!moment) return null
  const { sentence, display, badges, link, pictured } = moment
  return createPortal(
    <article className={styles.printed} data-part="printed">
      <PaperHead />
      {pictured && <canvas ref={picture} />}
      {badges.length > 0 && <p className={styles.badges}>{badges.join(' · ')}</p>}
      <p className={styles.sentence}>{sentence}</p>
      {display && (
        <>
          <PaperNumbers
            said={display.nearer}
            numbers={display.numbers.map(({ change, total, effort, ...told }) => ({
              ...told,
              large: change,
              beside: [total, effort],
            }))}
          />
          <PaperAnswer {...display} />
        </>
      )}
      <PaperFoot link={link} />
    </article>,
    document.body,
  )
}
