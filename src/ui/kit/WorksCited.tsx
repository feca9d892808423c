import { literature, type WorkId } from '../../anatomy/literature'
import { citeOf, findAt, surnameOf } from '../../anatomy/literature/work'
import text from './text.module.css'
import { useSay } from './useSay'

/** "Preece 2021": enough to find it in the list below. */
export function briefOf(id: WorkId): string {
  const { authors, year } = literature[id]
  return year === 'undated' ? surnameOf(authors) : `${surnameOf(authors)} ${year}`
}

/** Works as items of a list: citation and where to find it; beneath, who and how many it saw, and what of it was read. */
export function WorksCited({ ids }: { readonly ids: readonly WorkId[] }) {
  const say = useSay('evidence')
  return ids.map((id) => {
    const work = literature[id]
    const at = findAt(work)
    return (
      <li key={id}>
        {citeOf(work)}
        {at && `. ${at}`}
        <br />
        <span className={text.aside}>
          {say(`seen.${work.seen}`, { who: work.who })}
          {work.unchecked && `. ${say('unchecked')}`}
        </span>
      </li>
    )
  })
}
