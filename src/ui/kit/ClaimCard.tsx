import { type Claim, type ClaimId, claims, reviewed } from '../../anatomy/claims'
import styles from './ClaimCard.module.css'
import { claimWords } from './claimWords'
import { Mark } from './Evidence'
import { Findings, Fold } from './Fold'
import { gradeWordsOf } from './gradeWordsOf'
import { useSay } from './useSay'
import { briefOf, WorkCited } from './WorkCited'

/** One claim: its grade and words; opened, what was found, what would change our mind, and the sources. */
export function ClaimCard({ id }: { readonly id: ClaimId }) {
  const { grade, kind, sources, searched }: Claim = claims[id]
  const say = useSay('page')
  const { text: says, found, wouldChange } = claimWords(id)
  return (
    <Fold
      summary={
        <>
          <Mark grade={grade} /> {says}
        </>
      }
    >
      <Findings>
        <dt>{say('grade')}</dt>
        <dd>{say('gradeAndKind', { ...gradeWordsOf(grade), kinds: kind.join(', ') })}</dd>
        <dt>{say('found')}</dt>
        <dd>{found}</dd>
        <dt>{say('wouldChange')}</dt>
        <dd>{wouldChange}</dd>
        {searched && (
          <>
            <dt>{say('searched', { date: searched.on })}</dt>
            <dd>
              {searched.found.length > 0
                ? say('searchFound', { works: searched.found.map(briefOf).join(', ') })
                : say('searchFoundNothing')}
            </dd>
          </>
        )}
        <dt>{say('sources')}</dt>
        <dd>
          <ul>
            {sources.map((source) => (
              <WorkCited key={source} id={source} />
            ))}
          </ul>
        </dd>
      </Findings>
      <p className={styles.reviewed}>{say('reviewed', { date: reviewed })}</p>
    </Fold>
  )
}
