import { claims } from '../../anatomy/claims'
import { type StatementId, statementIds, statementOf } from '../../lessons/reading'
import { leaveReading, readingDeck, readStatement } from '../../state/learn/reading'
import { useReading } from '../../state/learn/readingStore'
import { bringOrSay } from '../../state/page/bring'
import { needTexts } from '../../state/page/language'
import { keep } from '../../state/page/layers'
import { closePanel, openPanel } from '../../state/page/panels'
import { asOneStep } from '../../state/page/undo'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import { ClaimCard } from '../kit/ClaimCard'
import { claimWords } from '../kit/claimWords'
import { gradeWordsOf } from '../kit/gradeWordsOf'
import { KeepThis } from '../kit/KeepThis'
import { Sheet } from '../kit/Sheet'
import { saveText } from '../kit/saveFile'
import { useSay } from '../kit/useSay'
import { handoutOf } from './handout'
import styles from './ReadingSheet.module.css'

/** How well a statement stands, in words: what a speaker says beside it. */
function noteOf(id: StatementId): string {
  const { claim } = statementOf(id)
  const { text, found } = claimWords(claim)
  return `${gradeWordsOf(claims[claim].grade).word}: ${text}\n${found}`
}

async function present(): Promise<void> {
  const brought = await bringOrSay(() => Promise.all([import('../../state/talk/deckStore'), needTexts('talk')]))
  if (!brought) return
  leaveReading()
  brought[0].layDeck(readingDeck(noteOf))
  openPanel('present')
}

const saveHandout = (): void =>
  saveText(handoutOf(`${location.origin}${location.pathname}`), 'counterpull-account.html', 'text/html')

function close(): void {
  leaveReading()
  closePanel()
}

/** The account that this page grew from, as a reading: each statement moves the body, and one tap away is what speaks against it. */
export function ReadingSheet() {
  const say = useSay('reading')
  const at = useReading((state) => state.at)
  return (
    <Sheet title={say('title')} onClose={close} stays>
      <p>{say('about')}</p>
      <ol className={styles.statements}>
        {statementIds.map((id, i) => (
          <li key={id}>
            <button
              type="button"
              className={styles.statement}
              aria-current={at === id ? 'step' : undefined}
              onClick={() => readStatement(id)}
              {...(i === 0 && { 'data-first': true })}
            >
              {say(id)}
            </button>
            {at === id && <ClaimCard id={statementOf(id).claim} />}
          </li>
        ))}
      </ol>
      {at && (
        <Acts>
          <Button onClick={leaveReading}>{say('before')}</Button>
          <KeepThis key={at} keep={() => asOneStep(() => keep('reading'))} />
        </Acts>
      )}
      <Acts>
        <Button onClick={present}>{say('makeTalk')}</Button>
        <Button onClick={saveHandout}>{say('handout')}</Button>
      </Acts>
    </Sheet>
  )
}
