import { useState } from 'react'
import { useSelection } from '../../state/find/selection'
import { useLesson } from '../../state/learn/lessonStore'
import { nameOfEntry } from '../../state/page/names'
import { askWhere } from '../../state/talk/classAsked'
import { goToPin } from '../../state/talk/classPins'
import { wonderAt } from '../../state/talk/classRoom'
import { useClass } from '../../state/talk/classStore'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import { useSay } from '../kit/useSay'

/** Where students have a question; a press takes the class there. */
export function ClassPins() {
  const say = useSay('class')
  const pins = Object.entries(useClass((state) => state.pins))
  if (pins.length === 0) return null
  return (
    <Acts as="fieldset">
      <legend className="unseen">{say('pins')}</legend>
      {pins.map(([structure, { count }]) => (
        <Button key={structure} onClick={() => goToPin(structure)}>
          {say('pin', { name: nameOfEntry(structure), count })}
        </Button>
      ))}
    </Acts>
  )
}

/** A question about what this student has selected, or about a place that it taps next. */
export function Wonder() {
  const say = useSay('class')
  const selected = useSelection((state) => state.selected)
  const outlined = useLesson((state) => state.outlined)
  const waits = useClass((state) => state.wonders)
  const placeAsked = useClass(({ ask, result }) => ask?.kind === 'place' && result === null)
  const [asked, setAsked] = useState('')
  const about = selected.length === 1 && selected.join() !== outlined.join() ? selected[0] : undefined
  const wonder = (structure: string, at: Parameters<typeof wonderAt>[0]['at']): void => {
    wonderAt({ structure, at })
    setAsked(structure)
  }
  // The next tap is the answer.
  if (placeAsked) return null
  return (
    <>
      {asked && <p role="status">{say('wondered', { name: nameOfEntry(asked) })}</p>}
      {waits && <p role="status">{say('wonderWhere')}</p>}
      {about && about !== asked && (
        <Button onClick={() => wonder(about, null)}>{say('wonder', { name: nameOfEntry(about) })}</Button>
      )}
      {!about && (
        <Button
          aria-pressed={waits}
          onClick={() => askWhere(waits ? null : ({ structure, at }) => wonder(structure, at))}
        >
          {say('wonderHere')}
        </Button>
      )}
    </>
  )
}
