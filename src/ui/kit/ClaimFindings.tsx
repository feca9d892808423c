import { type ClaimId, claims, reviewed } from '../../anatomy/claims'
import { searches } from '../../anatomy/searches'
import styles from './ClaimFindings.module.css'
import { claimWords } from './claimWords'
import { Findings } from './Fold'
import { gradeWordsOf } from './gradeWordsOf'
import { useSay } from './useSay'
import { briefOf, WorksCited } from './WorksCited'

/** What was found about a claim, what would change our mind, what a search for that turned up, and the sources. */
export function ClaimFindings({ id }: { readonly id: ClaimId }) {
  const { grade, kind, sources } = claims[id]
  const say = useSay('evidence')
  const { found, wouldChange } = claimWords(id)
  return (
    <>
      <Findings>
        <dt>{say('grade')}</dt>
        <dd>{say('gradeAndKind', { ...gradeWordsOf(grade), kinds: kind.join(', ') })}</dd>
        <dt>{say('found')}</dt>
        <dd>{found}</dd>
        <dt>{say('wouldChange')}</dt>
        <dd>{wouldChange}</dd>
        <Searched id={id} />
        <dt>{say('sources')}</dt>
        <dd>
          <ul>
            <WorksCited ids={sources} />
          </ul>
        </dd>
      </Findings>
      <p className={styles.reviewed}>{say('reviewed', { date: reviewed })}</p>
    </>
  )
}

function Searched({ id }: { readonly id: ClaimId }) {
  const search = searches[id]
  const say = useSay('evidence')
  if (!search) return null
  const works = search.found.map(briefOf).join(', ')
  return (
    <>
      <dt>{say('searched', { date: search.on })}</dt>
      <dd>{works ? say('searchFound', { works }) : say('searchFoundNothing')}</dd>
    </>
  )
}
