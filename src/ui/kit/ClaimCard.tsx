import { type ClaimId, claims, reviewed } from '../../anatomy/claims'
import { literature } from '../../anatomy/literature'
import styles from './ClaimCard.module.css'
import { claimWords } from './claimWords'
import { Mark } from './Evidence'
import { Findings, Fold } from './Fold'
import { gradeWordsOf } from './gradeWordsOf'
import { useSay } from './useSay'

/** One claim: its grade and words; opened, what was found, what would change our mind, and the sources. */
export function ClaimCard({ id }: { readonly id: ClaimId }) {
  const { grade, kind, sources } = claims[id]
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
        <dt>{say('sources')}</dt>
        <dd>
          <ul>
            {sources.map((source) => {
              const work = literature[source]
              return (
                <li key={source}>
                  {work.cite}
                  {'year' in work && `, ${work.year}`}
                  {'at' in work && `. ${work.at}`}
                  {work.seen !== 'seen' && ` ${say(`seen.${work.seen}`)}`}
                </li>
              )
            })}
          </ul>
        </dd>
      </Findings>
      <p className={styles.reviewed}>{say('reviewed', { date: reviewed })}</p>
    </Fold>
  )
}
