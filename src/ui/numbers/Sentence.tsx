import { useEffect, useState } from 'react'
import { useChoices } from '../../state/page/choices'
import { useLanguage } from '../../state/page/language'
import { sentenceNow } from '../../state/page/told'
import { useWithheld, withheldText } from '../../state/page/withheld'
import { beatOn, claimOfBeat, storyCaption } from '../../state/time/story'
import { EvidenceLater } from '../kit/EvidenceLater'
import { useSay } from '../kit/useSay'
import styles from './Instruments.module.css'

/** More letters than this have no room in two lines at 1280 pixels; what the page is about has fewer. */
const longSentence = 200
/** A screen reader hears the sentence once it has stood this long [ms]: a sentence, never a stream. */
const settleTime = 900
/** Said, it is taken away [ms]: who reads on meets it once. */
const sayTime = 4000

/** The one sentence that says what is happening, or the beat of the story: seen at once, spoken when it has settled. */
export function Sentence() {
  const say = useSay('page')
  const withheld = useWithheld()
  const { grammar } = useLanguage((state) => state.own)
  const beat = useChoices(beatOn)
  const told = useChoices((state) =>
    state.posedByHand ? grammar.byHand(state.posedByHand) : (storyCaption(state) ?? sentenceNow(state)),
  )
  const sentence = withheld ? withheldText() : told
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    const timers = [
      setTimeout(() => setSpoken(sentence), settleTime),
      setTimeout(() => setSpoken(''), settleTime + sayTime),
    ]
    return () => {
      for (const timer of timers) clearTimeout(timer)
    }
  }, [sentence])
  return (
    <section className={styles.sentence} aria-label={say('happening')}>
      <p className={styles.text} data-long={sentence.length > longSentence || undefined}>
        {sentence}
        {beat && !withheld && (
          <>
            {' '}
            <EvidenceLater about={say('story')} claims={[claimOfBeat(beat)]} />
          </>
        )}
      </p>
      <p className="unseen" aria-live="polite">
        {spoken}
      </p>
    </section>
  )
}
