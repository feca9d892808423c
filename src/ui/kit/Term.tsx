import type { ReactNode } from 'react'
import { type TermId, termRows } from '../../anatomy/glossary'
import { openTerm } from '../../state/page/panels'
import { Button } from './Button'
import { useSay } from './useSay'

/** A word with its meaning behind it. */
export function Term({ id, children }: { readonly id: TermId; readonly children?: ReactNode }) {
  const say = useSay('page')
  return (
    <Button look="word" onClick={() => openTerm(id)} title={termRows[id].says}>
      {children ?? termRows[id].term}
      <span className="unseen">{say('whatDoesItMean')}</span>
    </Button>
  )
}
