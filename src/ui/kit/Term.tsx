import type { ReactNode } from 'react'
import type { TermId } from '../../anatomy/glossary'
import { openTerm } from '../../state/page/panels'
import { Button } from './Button'
import { termWords } from './termWords'
import { useSay } from './useSay'

/** A word with its meaning behind it. */
export function Term({ id, children }: { readonly id: TermId; readonly children?: ReactNode }) {
  const say = useSay('page')
  return (
    <Button look="word" onClick={() => openTerm(id)} title={termWords(id).says}>
      {children ?? termWords(id).term}
      <span className="unseen">{say('whatDoesItMean')}</span>
    </Button>
  )
}
