import { closePanel, usePanels } from '../../state/page/panels'
import { ClaimCard, GradeKey } from '../kit/Evidence'
import { Sheet } from '../kit/Sheet'

/** The claims behind a number or a sentence. */
export function EvidenceSheet() {
  const { about, claims } = usePanels()
  return (
    <Sheet title={`Evidence: ${about}`} onClose={closePanel}>
      {claims.map((id) => (
        <ClaimCard key={id} id={id} />
      ))}
      <GradeKey />
    </Sheet>
  )
}
