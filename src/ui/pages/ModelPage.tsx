import { claimIds, gradeWords } from '../../anatomy/claims'
import { ligamentIds, ligaments } from '../../anatomy/ligaments'
import { balancedIds, muscleRows } from '../../anatomy/muscleKinds'
import { simplifications } from '../../anatomy/simplifications'
import { type SourceId, sources } from '../../anatomy/sources'
import { parameterNotes } from '../../biomechanics/parameterNotes'
import { parameterIds } from '../../biomechanics/parameters'
import { isInvented, timeConstantIds, timeConstants, timeGroups } from '../../biomechanics/time/constants'
import { ClaimCard } from '../kit/ClaimCard'
import { GradeKey } from '../kit/GradeKey'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import { fixed, groupTitle, parameterGroups, parameterRows, shown, unitOf } from '../kit/words'
import styles from './ModelPage.module.css'
import prose from './prose.module.css'
import { Table } from './Table'

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

/** What a number is, and beneath it what there is to say of it. */
const Noted = ({ name, note }: { readonly name: string; readonly note?: string | undefined }) => (
  <>
    {name}
    {note && <p className={text.aside}>{note}</p>}
  </>
)

/** A group of the constants of time; chosen ones are marked. */
function TimeConstants({ group }: { readonly group: (typeof timeGroups)[number] }) {
  const say = useSay('pages')
  const ids = timeConstantIds.filter((id) => timeConstants[id].group === group)
  const rowOf = (id: (typeof timeConstantIds)[number]) => {
    const { value, unit, min, max, source, grade } = timeConstants[id]
    const { shape, word } = gradeWords[grade]
    const graded = (
      <>
        {shape} {isInvented(id) ? say('chosen', { grade: word }) : word}
        <Sources ids={source} />
      </>
    )
    const named = <Noted name={say(id)} note={say(`${id}Says`)} />
    return { key: id, cells: [named, `${value} ${unit}`, say('from', { low: min, high: max }), graded] }
  }
  const columns = [say('constant'), say('value'), say('range'), say('sources')]
  return <Table caption={say(`${group}Group`)} columns={columns} rows={ids.map(rowOf)} />
}

/** A group of the table of parameters. */
function Parameters({ group }: { readonly group: (typeof parameterGroups)[number] }) {
  const say = useSay('pages')
  const rowOf = (id: (typeof parameterIds)[number]) => {
    const { label, default: usual, min, max, source } = parameterRows[id]
    const { sign } = unitOf(id)
    const range = say('from', { low: shown(min, id), high: shown(max, id) })
    return {
      key: id,
      cells: [
        <Noted key="name" name={label} note={parameterNotes[id]} />,
        `${shown(usual, id)} ${sign}`,
        `${range} ${sign}`,
        <Sources key="sources" ids={source} />,
      ],
    }
  }
  const columns = [say('parameter'), say('default'), say('range'), say('sources')]
  const ids = parameterIds.filter((id) => parameterRows[id].group === group)
  return <Table caption={groupTitle(group)} columns={columns} rows={ids.map(rowOf)} />
}

function Muscles() {
  const say = useSay('pages')
  const rowOf = (id: (typeof balancedIds)[number]) => {
    const { name, strands, optimalLength, sources: ids } = muscleRows[id]
    const lines = strands.map((strand) => strand.name).join(', ')
    return { key: id, cells: [name, lines, `${fixed(1000 * optimalLength, 1)} mm`, <Sources key="s" ids={ids} />] }
  }
  const columns = [say('muscle'), say('lines'), say('fibreLength'), say('sources')]
  return <Table columns={columns} rows={balancedIds.map(rowOf)} />
}

function Ligaments() {
  const say = useSay('pages')
  const percent = (share: number) => `${fixed(100 * share, 1)} %`
  const rowOf = (id: (typeof ligamentIds)[number]) => {
    const { name, nutationShare, counternutationShare, sources: ids } = ligaments[id]
    return {
      key: id,
      cells: [name, percent(nutationShare), percent(counternutationShare), <Sources key="s" ids={ids} />],
    }
  }
  const columns = [say('ligament'), say('nutationShare'), say('counternutationShare'), say('sources')]
  return <Table columns={columns} rows={ligamentIds.map(rowOf)} />
}

/** Everything that was put into the model, from the tables it is computed from. */
export function ModelPage() {
  const say = useSay('pages')
  return (
    <>
      <p>{say('modelHow')}</p>
      <h3 className={prose.title}>{say('simplifications')}</h3>
      <Table
        columns={[say('what'), say('why'), say('sources')]}
        rows={simplifications.map(({ what, why, sources: ids }) => ({
          key: what,
          cells: [what, why, <Sources key="s" ids={ids} />],
        }))}
      />
      <h3 className={prose.title}>{say('parameters')}</h3>
      {parameterGroups.map((group) => (
        <Parameters key={group} group={group} />
      ))}
      <h3 className={prose.title}>{say('constantsOfTime')}</h3>
      <p>{say('constantsOfTimeHow')}</p>
      {timeGroups.map((group) => (
        <TimeConstants key={group} group={group} />
      ))}
      <h3 className={prose.title}>{say('muscles')}</h3>
      <Muscles />
      <h3 className={prose.title}>{say('ligaments')}</h3>
      <Ligaments />
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
