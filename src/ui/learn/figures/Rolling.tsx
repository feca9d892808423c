import table from '../../kit/table.module.css'

const rows = [
  ['Rolling piriformis makes it guard', 'no study found'],
  ['Rolling elsewhere adds range for a while', 'found, on thighs'],
  ['Pressing painfully hard adds more', 'not found'],
  ['Muscle activity afterwards', 'lower, not higher'],
] as const

export function Rolling() {
  return (
    <table className={table.numbers}>
      <thead className="unseen">
        <tr>
          <th scope="col">Statement</th>
          <th scope="col">What was found</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([says, found]) => (
          <tr key={says}>
            <th scope="row">{says}</th>
            <td>{found}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
