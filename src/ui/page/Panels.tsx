import { lazy } from 'react'
import { usePanels } from '../../state/page/panels'
import { EvidenceSheet } from '../evidence/EvidenceSheet'
import { Finder } from '../find/Finder'
import { LookPanel } from '../look/LookSheet'
import { SharePanel } from '../share/ShareSheet'

// With it come charts and the laws of time.
const GraphsSheet = lazy(async () => ({ default: (await import('../graphs/GraphsSheet')).GraphsSheet }))
const TimeSheet = lazy(async () => ({ default: (await import('../time/TimeSheet')).TimeSheet }))
const LearnSheet = lazy(async () => ({ default: (await import('../learn/LearnSheet')).LearnSheet }))
const OwnSheet = lazy(async () => ({ default: (await import('../own/OwnSheet')).OwnSheet }))
const PresentSheet = lazy(async () => ({ default: (await import('../talk/PresentSheet')).PresentSheet }))

/** The sheet that is open. */
export function Panels() {
  const open = usePanels((state) => state.open)
  if (open === 'find') return <Finder />
  if (open === 'look') return <LookPanel />
  if (open === 'share') return <SharePanel />
  if (open === 'evidence') return <EvidenceSheet />
  if (open === 'time') return <TimeSheet />
  if (open === 'graphs') return <GraphsSheet />
  if (open === 'learn') return <LearnSheet />
  if (open === 'present') return <PresentSheet />
  if (open === 'own') return <OwnSheet />
  return null
}
