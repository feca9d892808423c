import { useId, useState } from 'react'
import { type Entry, entries } from '../../anatomy/atlas'
import { isDrawn } from '../../state/look/visibility'
import { nameOf, nameOfEntry } from '../../state/page/names'
import { Button } from '../kit/Button'
import { useSay } from '../kit/useSay'
import styles from './Candidates.module.css'

const byName = (those: readonly Entry[]) =>
  those.map((entry) => ({ id: entry.id, name: nameOf(entry) })).sort((a, b) => a.name.localeCompare(b.name))
/** Every structure that is drawn, and every place on bone, by name. */
const lists = {
  structures: entries.filter(({ id }) => isDrawn(id)),
  places: entries.filter(({ point }) => point),
}

interface CandidatesProps {
  readonly among?: keyof typeof lists
  readonly onChoose: (id: string) => void
}

/** The same answer by list, for whoever does not tap: choose a name, then say so. */
export function Candidates({ among = 'structures', onChoose }: CandidatesProps) {
  const say = useSay('learn')
  const choices = byName(lists[among])
  const [chosen, setChosen] = useState('')
  const id = useId()
  return (
    <div className={styles.candidates}>
      <label htmlFor={id}>{say('tapOrChoose')}</label>
      <select id={id} value={chosen} onChange={({ target }) => setChosen(target.value)}>
        <option value="">{say('chooseName')}</option>
        {choices.map(({ id: option, name }) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
      <Button
        disabled={chosen === ''}
        aria-label={chosen === '' ? undefined : say('thisOneNamed', { name: nameOfEntry(chosen) })}
        onClick={() => onChoose(chosen)}
      >
        {say('thisOne')}
      </Button>
    </div>
  )
}
