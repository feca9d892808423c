import { nameOfEntry } from '../../anatomy/atlas'
import { point, useLesson } from '../../state/lesson'
import { Candidates } from './Candidates'

/** Structures to be found, one after the other: on the body, or in a list. */
export function FindOnModel({ targets }: { readonly targets: readonly string[] }) {
  const found = useLesson((state) => state.found)
  const missed = useLesson((state) => state.missed)
  const next = targets.find((id) => !found.includes(id))
  return (
    <div className="find-on-model">
      <p role="status">
        {missed && `That was the ${lower(nameOfEntry(missed))}. `}
        {next ? (
          <>
            Find the <strong>{lower(nameOfEntry(next))}</strong> ({found.length} of {targets.length} found).
          </>
        ) : (
          `All ${targets.length} found.`
        )}
      </p>
      {next && <Candidates onChoose={point} />}
    </div>
  )
}

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)
