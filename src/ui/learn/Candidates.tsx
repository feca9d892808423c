import { useId, useState } from 'react'
import { entries, nameOfEntry } from '../../anatomy/atlas'
import { isDrawn } from '../../state/visibility'

/** Every structure that is drawn, by name. */
const choices = entries
  .filter(({ id }) => isDrawn(id))
  .map(({ id, name }) => ({ id, name }))
  .sort((a, b) => a.name.localeCompare(b.name))

/** The same answer by list, for whoever does not tap: choose a name, then say so. */
export function Candidates({ onChoose }: { readonly onChoose: (id: string) => void }) {
  const [chosen, setChosen] = useState(choices[0]!.id)
  const id = useId()
  return (
    <div className="candidates">
      <label htmlFor={id}>Tap it on the body, or choose</label>
      <select id={id} value={chosen} onChange={({ target }) => setChosen(target.value)}>
        {choices.map(({ id: option, name }) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="quiet"
        aria-label={`This one: ${nameOfEntry(chosen)}`}
        onClick={() => onChoose(chosen)}
      >
        This one
      </button>
    </div>
  )
}
