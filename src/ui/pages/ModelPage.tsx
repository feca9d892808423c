import { claimIds, gradeWords } from '../../anatomy/claims'
import { ligamentIds, ligaments } from '../../anatomy/ligaments'
import { balancedIds, muscleRows } from '../../anatomy/muscleKinds'
import { simplifications } from '../../anatomy/simplifications'
import { type SourceId, sources } from '../../anatomy/sources'
import { parameterIds } from '../../biomechanics/parameters'
import { isInvented, timeConstantIds, timeConstants, timeGroups } from '../../biomechanics/time/constants'
import { ClaimCard, GradeKey } from '../kit/Evidence'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import { groups, groupTitle, rows, shown, unitOf } from '../kit/words'
import styles from './ModelPage.module.css'
import prose from './prose.module.css'

const kinds = {
  seen: 'read for this project',
  data: 'from a data file',
  memory: 'from memory, to be verified',
  computed: 'computed here',
  invented: 'no measurement: chosen',
} as const

const Sources = ({ ids }: { readonly ids: readonly SourceId[] }) => (
  <ul className={styles.sources}>
    {ids.map((id) => (
      <li key={id}>
        {sources[id].cite} <span className={text.aside}>({kinds[sources[id].kind]})</span>
      </li>
    ))}
  </ul>
)

/** A group of the constants of time; chosen ones are marked. */
function TimeConstants({ group }: { readonly group: (typeof timeGroups)[number] }) {
  const say = useSay('pages')
  return (
    <table className={prose.table}>
      <caption>{say(`${group}Group`)}</caption>
      <thead>
        <tr>
          <th scope="col">Constant</th>
          <th scope="col">Value</th>
          <th scope="col">Range</th>
          <th scope="col">Sources</th>
        </tr>
      </thead>
      <tbody>
        {timeConstantIds
          .filter((id) => timeConstants[id].group === group)
          .map((id) => {
            const { value, unit, min, max, source, grade } = timeConstants[id]
            const { shape, word } = gradeWords[grade]
            return (
              <tr key={id}>
                <th scope="row">
                  {say(id)}
                  <p className={text.aside}>{say(`${id}Says`)}</p>
                </th>
                <td>
                  {value} {unit}
                </td>
                <td>
                  {min} to {max}
                </td>
                <td>
                  {shape} {word}
                  {isInvented(id) && ' – chosen for teaching'}
                  <Sources ids={source} />
                </td>
              </tr>
            )
          })}
      </tbody>
    </table>
  )
}

/** Everything that was put into the model, from the tables it is computed from. */
export function ModelPage() {
  return (
    <>
      <p>
        Counterpull balances forces: muscles, ligaments, joints and weight pull on rigid bones until nothing turns any
        more. Below is everything that was put in.
      </p>
      <h3 className={prose.title}>Simplifications</h3>
      <table className={prose.table}>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Why, and what follows</th>
            <th scope="col">Sources</th>
          </tr>
        </thead>
        <tbody>
          {simplifications.map(({ what, why, sources: ids }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{why}</td>
              <td>
                <Sources ids={ids} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3 className={prose.title}>Parameters</h3>
      {groups.map((group) => (
        <table className={prose.table} key={group}>
          <caption>{groupTitle(group)}</caption>
          <thead>
            <tr>
              <th scope="col">Parameter</th>
              <th scope="col">Default</th>
              <th scope="col">Range</th>
              <th scope="col">Sources</th>
            </tr>
          </thead>
          <tbody>
            {parameterIds
              .filter((id) => rows[id].group === group)
              .map((id) => {
                const { label, default: usual, min, max, source, note } = rows[id]
                return (
                  <tr key={id}>
                    <th scope="row">
                      {label}
                      {note && <p className={text.aside}>{note}</p>}
                    </th>
                    <td>
                      {shown(usual, id)} {unitOf(id).sign}
                    </td>
                    <td>
                      {shown(min, id)} to {shown(max, id)} {unitOf(id).sign}
                    </td>
                    <td>
                      <Sources ids={source} />
                    </td>
                  </tr>
                )
              })}
          </tbody>
        </table>
      ))}
      <h3 className={prose.title}>Constants of time</h3>
      <p>Tone, reflex, pressure, pilot and visits. Those that were chosen for teaching say so.</p>
      {timeGroups.map((group) => (
        <TimeConstants key={group} group={group} />
      ))}
      <h3 className={prose.title}>Muscles</h3>
      <table className={prose.table}>
        <thead>
          <tr>
            <th scope="col">Muscle</th>
            <th scope="col">Lines of pull</th>
            <th scope="col">Best fibre length</th>
            <th scope="col">Sources</th>
          </tr>
        </thead>
        <tbody>
          {balancedIds.map((id) => {
            const { name, strands, optimalLength, sources: ids } = muscleRows[id]
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{strands.map((strand) => strand.name).join(', ')}</td>
                <td>{(1000 * optimalLength).toFixed(1)} mm</td>
                <td>
                  <Sources ids={ids} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <h3 className={prose.title}>Ligaments</h3>
      <table className={prose.table}>
        <thead>
          <tr>
            <th scope="col">Ligament</th>
            <th scope="col">Share of the joint’s moment, nodding forward</th>
            <th scope="col">Nodding back</th>
            <th scope="col">Sources</th>
          </tr>
        </thead>
        <tbody>
          {ligamentIds.map((id) => {
            const { name, nutationShare, counternutationShare, sources: ids } = ligaments[id]
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{(100 * nutationShare).toFixed(1)} %</td>
                <td>{(100 * counternutationShare).toFixed(1)} %</td>
                <td>
                  <Sources ids={ids} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <h3 className={prose.title}>Claims and how they stand</h3>
      <div className={styles.grades}>
        <GradeKey />
      </div>
      {claimIds.map((id) => (
        <ClaimCard key={id} id={id} />
      ))}
    </>
  )
}
