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

function Sources({ ids }: { readonly ids: readonly SourceId[] }) {
  const say = useSay('pages')
  return (
    <ul className={styles.sources}>
      {ids.map((id) => (
        <li key={id}>
          {sources[id].cite} <span className={text.aside}>({say(`${sources[id].kind}Source`)})</span>
        </li>
      ))}
    </ul>
  )
}

/** A group of the constants of time; chosen ones are marked. */
function TimeConstants({ group }: { readonly group: (typeof timeGroups)[number] }) {
  const say = useSay('pages')
  return (
    <table className={prose.table}>
      <caption>{say(`${group}Group`)}</caption>
      <thead>
        <tr>
          <th scope="col">{say('constant')}</th>
          <th scope="col">{say('value')}</th>
          <th scope="col">{say('range')}</th>
          <th scope="col">{say('sources')}</th>
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
                <td>{say('from', { low: min, high: max })}</td>
                <td>
                  {shape} {isInvented(id) ? say('chosen', { grade: word }) : word}
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
  const say = useSay('pages')
  return (
    <>
      <p>{say('modelHow')}</p>
      <h3 className={prose.title}>{say('simplifications')}</h3>
      <table className={prose.table}>
        <thead>
          <tr>
            <th scope="col">{say('what')}</th>
            <th scope="col">{say('why')}</th>
            <th scope="col">{say('sources')}</th>
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
      <h3 className={prose.title}>{say('parameters')}</h3>
      {groups.map((group) => (
        <table className={prose.table} key={group}>
          <caption>{groupTitle(group)}</caption>
          <thead>
            <tr>
              <th scope="col">{say('parameter')}</th>
              <th scope="col">{say('default')}</th>
              <th scope="col">{say('range')}</th>
              <th scope="col">{say('sources')}</th>
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
                      {say('from', { low: shown(min, id), high: shown(max, id) })} {unitOf(id).sign}
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
      <h3 className={prose.title}>{say('constantsOfTime')}</h3>
      <p>{say('constantsOfTimeHow')}</p>
      {timeGroups.map((group) => (
        <TimeConstants key={group} group={group} />
      ))}
      <h3 className={prose.title}>{say('muscles')}</h3>
      <table className={prose.table}>
        <thead>
          <tr>
            <th scope="col">{say('muscle')}</th>
            <th scope="col">{say('lines')}</th>
            <th scope="col">{say('fibreLength')}</th>
            <th scope="col">{say('sources')}</th>
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
      <h3 className={prose.title}>{say('ligaments')}</h3>
      <table className={prose.table}>
        <thead>
          <tr>
            <th scope="col">{say('ligament')}</th>
            <th scope="col">{say('nutationShare')}</th>
            <th scope="col">{say('counternutationShare')}</th>
            <th scope="col">{say('sources')}</th>
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
      <h3 className={prose.title}>{say('claims')}</h3>
      <div className={styles.grades}>
        <GradeKey />
      </div>
      {claimIds.map((id) => (
        <ClaimCard key={id} id={id} />
      ))}
    </>
  )
}
