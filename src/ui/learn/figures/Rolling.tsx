import table from '../../kit/table.module.css'
import { useSay } from '../../kit/useSay'

const rows = ['rollingGuards', 'rollingRange', 'rollingHard', 'rollingActivity'] as const

export function Rolling() {
  const say = useSay('figures')
  return (
    <table className={table.numbers}>
      <thead className="unseen">
        <tr>
          <th scope="col">{say('statement')}</th>
          <th scope="col">{say('whatWasFound')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((id) => (
          <tr key={id}>
            <th scope="row">{say(id)}</th>
            <td>{say(`${id}Found`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
