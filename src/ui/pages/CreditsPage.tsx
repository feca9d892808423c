import { Suspense } from 'react'
import { boneIds, boneSources, bones } from '../../anatomy/bones'
import { workIds } from '../../anatomy/literature'
import { type SourceId, sources } from '../../anatomy/sources'
import { lazyPart } from '../kit/lazyPart'
import { useSay } from '../kit/useSay'
import prose from './prose.module.css'
import { software } from './software'

const WorksCited = lazyPart('evidence', async () => (await import('../kit/WorksCited')).WorksCited)

/** Whom this stands on, and under which licence. */
export function CreditsPage() {
  const say = useSay('pages')
  return (
    <>
      <p>{say('ownCode')}</p>
      <h3 className={prose.title}>{say('bones')}</h3>
      <table className={prose.table}>
        <thead>
          <tr>
            <th scope="col">{say('source')}</th>
            <th scope="col">{say('usedFor')}</th>
            <th scope="col">{say('licence')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(boneSources).map(([id, { cite, licence }]) => (
            <tr key={id}>
              <th scope="row">{cite}</th>
              <td>
                {[...new Set(boneIds.filter((bone) => bones[bone].source === id).map((bone) => bones[bone].name))].join(
                  ', ',
                )}
              </td>
              <td>{licence}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say('shapes')}</p>
      <h3 className={prose.title}>{say('names')}</h3>
      <p>{say('namesFollow')}</p>
      <h3 className={prose.title}>{say('software')}</h3>
      <ul className={prose.list}>
        {Object.entries(software).map(([name, licence]) => (
          <li key={name}>
            {name}: {licence}
          </li>
        ))}
      </ul>
      <h3 className={prose.title}>{say('numbersRestOn')}</h3>
      <ul className={prose.list}>
        {(Object.keys(sources) as SourceId[])
          .filter((id) => sources[id].works.length === 0)
          .map((id) => (
            <li key={id}>{sources[id].cite}</li>
          ))}
      </ul>
      <h3 className={prose.title}>{say('claimsRestOn')}</h3>
      <ul className={prose.list}>
        <Suspense fallback={null}>
          <WorksCited ids={workIds} />
        </Suspense>
      </ul>
    </>
  )
}
