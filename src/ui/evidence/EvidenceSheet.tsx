import { closePanel, usePanels } from '../../state/page/panels'
import { ClaimCard } from '../kit/ClaimCard'
import { GradeKey } from '../kit/GradeKey'
import { Sheet } from '../kit/Sheet'
import { useSay } from '../kit/useSay'

/** The claims behind a number or a sentence. */
export function EvidenceSheet() {
  const say = useSay('evidence')
  const { about, claims } = usePanels()
  return (
    <Sheet title={say('title', { about })} onClose={closePanel}>
      {claims.map((id) => (
        <ClaimCard key={id} id={id} />
      ))}
      <GradeKey />
    </Sheet>
  )
}
