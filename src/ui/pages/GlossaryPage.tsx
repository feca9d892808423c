import { useEffect, useRef } from 'react'
import { type TermId, termIds, termRows } from '../../anatomy/glossary'
import { select } from '../../state/find/selection'
import { useLanguage } from '../../state/page/language'
import { nameOfEntry } from '../../state/page/names'
import { closePanel, usePanels } from '../../state/page/panels'
import { Button } from '../kit/Button'
import { termWords } from '../kit/termWords'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import styles from './GlossaryPage.module.css'

/** Every term in plain words; one of them may be what somebody asked for. */
export function GlossaryPage() {
  const say = useSay('pages')
  const asked = usePanels((state) => state.term)
  const at = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another term is asked for while the page is open
  useEffect(() => {
    at.current?.scrollIntoView({ block: 'center' })
    at.current?.focus()
  }, [asked])
  const { language } = useLanguage((state) => state.speaker)
  const sorted = [...termIds].sort((a, b) => termWords(a).term.localeCompare(termWords(b).term, language))
  const show = (id: TermId): void => {
    closePanel()
    select(termRows[id].entry!)
  }
  return (
    <dl className={`${text.facts} ${styles.glossary}`}>
      {sorted.map((id) => {
        const { term, says, latin, also } = termWords(id)
        const { entry } = termRows[id]
        return (
          <div
            key={id}
            data-asked={id === asked}
            ref={id === asked ? at : undefined}
            tabIndex={id === asked ? -1 : undefined}
          >
            <dt>
              {term}
              {latin && <i lang="la"> {latin}</i>}
            </dt>
            <dd>
              {says}
              {also && <span className={text.aside}> {say('also', { list: also.join(', ') })}</span>}{' '}
              {entry && (
                <Button look="word" onClick={() => show(id)}>
                  {say('showEntry', { entry: nameOfEntry(entry) })}
                </Button>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
