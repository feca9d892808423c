import { type ComponentProps, lazy, Suspense } from 'react'
import { afterPicture } from '../../state/frame/drawn'
import { orNothing } from '../../state/page/bring'
import styles from './EvidenceLater.module.css'

// The claims and their sources are words: neither the picture nor the numbers wait for them.
const EvidenceButton = lazy(async () => {
  await afterPicture()
  return orNothing(async () => (await import('./Evidence')).EvidenceButton)
})

/** The marks of evidence, once the picture stands; their room is kept until then. */
export const EvidenceLater = (marks: ComponentProps<typeof EvidenceButton>) => (
  <Suspense fallback={<span className={styles.room} />}>
    <EvidenceButton {...marks} />
  </Suspense>
)
