import { Suspense } from 'react'
import { type ClaimId, claims } from '../../anatomy/claims'
import { claimWords } from './claimWords'
import { Mark } from './Evidence'
import { Fold } from './Fold'
import { lazyPart } from './lazyPart'

/** With all works; what is folded away can come later. */
const ClaimFindings = lazyPart('evidence', async () => (await import('./ClaimFindings')).ClaimFindings)

/** One claim: its grade and words; opened, what stands behind it. */
export const ClaimCard = ({ id }: { readonly id: ClaimId }) => (
  <Fold
    summary={
      <>
        <Mark grade={claims[id].grade} /> {claimWords(id).text}
      </>
    }
  >
    <Suspense fallback={null}>
      <ClaimFindings id={id} />
    </Suspense>
  </Fold>
)
