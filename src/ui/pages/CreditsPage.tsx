import { boneIds, boneSources, bones } from '../../anatomy/bones'
import { literature, type WorkId } from '../../anatomy/literature'
import { type SourceId, sources } from '../../anatomy/sources'
import prose from './prose.module.css'

const software: readonly (readonly [name: string, licence: string])[] = [
  ['React', 'MIT'],
  ['three.js', 'MIT'],
  ['@react-three/fiber, @react-three/drei', 'MIT'],
  ['camera-controls', 'MIT'],
  ['zustand', 'MIT'],
  ['leva', 'MIT'],
  ['uPlot', 'MIT'],
  ['meshoptimizer decoder', 'MIT'],
]

/** Whom this stands on, and under which licence. */
export function CreditsPage() {
  return (
    <>
      <p>Counterpull’s own code and text are free software under the MIT licence.</p>
      <h3 className={prose.title}>Bones</h3>
      <table className={prose.table}>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">Used for</th>
            <th scope="col">Licence</th>
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
      <p>
        The shapes were averaged, scaled to adult size, placed in one standing frame, mirrored for the left side,
        cleaned and made simpler. They are not any one person’s anatomy.
      </p>
      <h3 className={prose.title}>Names</h3>
      <p>
        English and Latin names follow the Terminologia Anatomica (TA2); identifiers are of TA2 and of the Foundational
        Model of Anatomy, given only where they were looked up.
      </p>
      <h3 className={prose.title}>Software in this page</h3>
      <ul className={prose.list}>
        {software.map(([name, licence]) => (
          <li key={name}>
            {name}: {licence}
          </li>
        ))}
      </ul>
      <h3 className={prose.title}>Numbers rest on</h3>
      <ul className={prose.list}>
        {(Object.keys(sources) as SourceId[]).map((id) => (
          <li key={id}>{sources[id].cite}</li>
        ))}
      </ul>
      <h3 className={prose.title}>Claims rest on</h3>
      <ul className={prose.list}>
        {(Object.keys(literature) as WorkId[]).map((id) => (
          <li key={id}>{literature[id].cite}</li>
        ))}
      </ul>
    </>
  )
}
