import { useEffect, useRef, useState } from 'react'
import { sceneApi } from '../../state/frame/sceneApi'
import { bringOrSay } from '../../state/page/bring'
import { can } from '../../state/page/capabilities'
import { needTexts } from '../../state/page/language'
import type { Deck } from '../../state/talk/deck'
import type { TextId } from '../../words/parts'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import { Tick } from '../kit/Tick'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import { printPage } from '../share/printPage'
import { BlankPaper, HandoutPaper } from './HandoutPaper'
import { type BlankPage, blankPage, forgetPicture, type HandoutPage, pageOfScene } from './handoutPages'
import styles from './PresentSheet.module.css'

/** What lies in the printer. */
type Paper = { readonly pages: readonly HandoutPage[]; readonly deck: string } | { readonly blank: BlankPage }

/** Between two pages the page itself has its turn [ms]. */
const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 50))

const picturesOf = (paper: Paper) => ('blank' in paper ? [paper.blank] : paper.pages)

/** Print `paper` once it lies there whole; then, or where it is refused, `over` is told why, or that nothing is wrong. */
function usePrinting(paper: Paper | null, over: (refused: TextId<'talk'> | null) => void): void {
  const told = useRef(over)
  told.current = over
  useEffect(() => {
    if (!paper) return
    const after = (): void => told.current(null)
    addEventListener('afterprint', after)
    // A printer does not wait for a picture.
    const images = [...document.querySelectorAll<HTMLImageElement>('[data-part="printed"] img')]
    let here = true
    Promise.allSettled(images.map((image) => image.decode())).then(() => {
      if (here && !printPage()) told.current('noPaper')
    })
    return () => {
      here = false
      removeEventListener('afterprint', after)
      picturesOf(paper).forEach(forgetPicture)
    }
  }, [paper])
}

/** The deck on paper, a page a scene; and what is seen as a sheet to be filled in. */
export function Handout({ deck }: { readonly deck: Deck }) {
  const say = useSay('talk')
  const sayPage = useSay('page')
  const [notes, setNotes] = useState(false)
  const [at, setAt] = useState<number | null>(null)
  const [told, setTold] = useState('')
  const [paper, setPaper] = useState<Paper | null>(null)
  const cancelled = useRef(false)
  const refuse = (): void => setTold(sceneApi.camera() ? say('notAtRest') : sayPage('noPicture'))
  usePrinting(paper, (refused) => {
    setPaper(null)
    setTold(refused ? say(refused) : '')
  })
  useEffect(
    () => () => {
      cancelled.current = true
    },
    [],
  )
  const draw = async (): Promise<readonly HandoutPage[] | null> => {
    const pages: HandoutPage[] = []
    for (let i = 0; i < deck.scenes.length; i++) {
      setAt(i)
      await pause()
      const page = cancelled.current ? null : await pageOfScene(deck, i)
      if (!page) {
        pages.forEach(forgetPicture)
        return null
      }
      pages.push(page)
    }
    return pages
  }
  const printDeck = async (): Promise<void> => {
    cancelled.current = false
    setTold('')
    // Its code speaks of sharing.
    await bringOrSay(() => needTexts('share'))
    const pages = await draw()
    setAt(null)
    if (pages) setPaper({ pages, deck: deck.title })
    else if (!cancelled.current) refuse()
  }
  const printBlank = async (): Promise<void> => {
    setTold('')
    const blank = await blankPage()
    if (blank) setPaper({ blank })
    else refuse()
  }
  return (
    <section className={styles.films} aria-label={say('paper')}>
      <h3>{say('paper')}</h3>
      <p className={text.aside}>{can('print') ? say('paperHow') : say('noPrinter')}</p>
      {can('print') && (
        <>
          <Tick text={say('withNotes')} on={notes} onChange={setNotes} />
          {at === null ? (
            <Acts>
              <Button disabled={deck.scenes.length === 0} onClick={printDeck}>
                {say('printHandout')}
              </Button>
              <Button onClick={printBlank}>{say('printBlank')}</Button>
            </Acts>
          ) : (
            <Acts data-loose>
              <span role="status">{say('drawingPage', { n: at + 1, all: deck.scenes.length })}</span>
              <Button
                onClick={() => {
                  cancelled.current = true
                }}
              >
                {say('cancel')}
              </Button>
            </Acts>
          )}
        </>
      )}
      <p role="status" className={text.aside}>
        {told}
      </p>
      {paper &&
        ('blank' in paper ? (
          <BlankPaper page={paper.blank} answers={notes} />
        ) : (
          <HandoutPaper title={paper.deck} pages={paper.pages} notes={notes} />
        ))}
    </section>
  )
}
