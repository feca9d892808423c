import { lazy, Suspense } from 'react'
import { usePanels } from '../../state/panels'
import { EvidenceSheet } from './EvidenceSheet'
import { Finder } from './Finder'
import { LookPanel } from './LookPanel'
import { SharePanel } from './SharePanel'

const LearnSheet = lazy(async () => ({ default: (await import('../learn/LearnSheet')).LearnSheet }))

/** The sheet that is open. */
export function Panels() {
  const open = usePanels((state) => state.open)
  if (open === 'find') return <Finder />
  if (open === 'look') return <LookPanel />
  if (open === 'share') return <SharePanel />
  if (open === 'evidence') return <EvidenceSheet />
  if (open === 'learn')
    return (
      <Suspense fallback={null}>
        <LearnSheet />
      </Suspense>
    )
  return null
}
