import type { CSSProperties, ReactNode } from 'react'
import { muscles } from '../../anatomy/muscles'
import { type BySide, sides } from '../../anatomy/sides'
import { type Exercise, pushedSides, pushMuscles, pushStateIds } from '../../biomechanics/time/exercise'
import type { PushFilm } from '../../biomechanics/time/film'
import { pushStates, testPush } from '../../biomechanics/time/push'
import { adjustExercise } from '../../state/time/exercise'
import { EvidenceButton } from '../kit/Evidence'
import { Radios } from '../kit/Radios'
import table from '../kit/table.module.css'
import text from '../kit/text.module.css'
import { signed } from '../kit/words'
import { timeClaims } from './evidence'
import styles from './PushTab.module.css'
import turns from './turns.module.css'

type Push = Extract<Exercise, { kind: 'push' }>

const meanOf = (angles: BySide<number> | undefined): number | undefined => angles && (angles.right + angles.left) / 2

interface TurnProps {
  readonly name: string
  readonly angles: BySide<number> | undefined
  readonly chosen: boolean
  /** The longest bar [deg], and what the last column compares with. */
  readonly most: number
  readonly against: number | undefined
  readonly onChoose: () => void
}

/** How far the sacrum turns in one state, right and left; a press plays it. */
function Turn({ name, angles, chosen, most, against, onChoose }: TurnProps) {
  const mean = meanOf(angles)
  return (
    <tr data-chosen={chosen}>
      <th scope="row">
        <button type="button" className={styles.choose} aria-pressed={chosen} onClick={onChoose}>
          {name}
        </button>
      </th>
      <td>
        {angles
          ? sides.map((side) => (
              <span
                key={side}
                className={turns.bar}
                data-side={side}
                style={{ '--share': Math.abs(angles[side]) / most } as CSSProperties}
              >
                <span aria-hidden="true">{side === 'right' ? 'R' : 'L'}</span>
                <span className="unseen">{side}</span> {signed(angles[side], 2)}
              </span>
            ))
          : 'does not balance'}
      </td>
      <td className={styles.less}>
        {against && mean !== undefined ? `${signed(100 * (mean / against - 1), 0)} %` : ''}
      </td>
    </tr>
  )
}

interface TurnsProps {
  readonly caption: string
  /** What the first and the last column say. */
  readonly first: string
  readonly last: string
  readonly children: ReactNode
}

function Turns({ caption, first, last, children }: TurnsProps) {
  return (
    <table className={`${table.numbers} ${turns.turns}`}>
      <caption>{caption}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">Right and left</th>
          <th scope="col">{last}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

export function PushTab({ film, exercise }: { readonly film: PushFilm; readonly exercise: Push }) {
  const state = exercise.state ?? 'muscles'
  const on = exercise.on ?? 'both'
  const { moved, without } = film
  const all = [...pushStateIds.map((id) => moved[id]), ...pushMuscles.map((id) => without[id])]
  const most = Math.max(0.1, ...all.flatMap((angles) => sides.map((side) => Math.abs(angles?.[side] ?? 0))))
  const { without: _, ...others } = { ...exercise, state, on }
  const change = (part: Partial<Push>): void => adjustExercise({ ...others, ...part })
  return (
    <>
      <p className={text.aside}>
        <b>Test load:</b> {testPush} N·m turning the sacrum forward on each hip bone that is pushed, up and away within
        6 s. How far does it give?
      </p>
      <Radios
        text="Pushed"
        options={pushedSides.map((side) => [side, side === 'both' ? 'Both' : side === 'right' ? 'Right' : 'Left'])}
        value={on}
        onChange={(side) =>
          change({ on: side as NonNullable<Push['on']>, ...(exercise.without && { without: exercise.without }) })
        }
      />
      <Turns
        caption="Turn of the sacrum under the push [°]; choose a row to see it played"
        first="What helps"
        last="Against ligaments alone"
      >
        {pushStateIds.map((id) => (
          <Turn
            key={id}
            name={pushStates[id].name}
            angles={moved[id]}
            chosen={id === state && !exercise.without}
            most={most}
            against={id === 'bare' ? undefined : meanOf(moved.bare)}
            onChoose={() => change({ state: id })}
          />
        ))}
      </Turns>
      <Turns
        caption="One muscle taken away, right and left; against all muscles on"
        first="Taken away"
        last="Against all muscles"
      >
        {pushMuscles.map((id) => (
          <Turn
            key={id}
            name={`– ${muscles[id].name}`}
            angles={without[id]}
            chosen={id === exercise.without}
            most={most}
            against={meanOf(moved.muscles)}
            onChoose={() => change({ state: 'muscles', without: id })}
          />
        ))}
      </Turns>
      <p className={text.aside}>
        Psoas, and iliacus a little, steady this joint by nodding the sacrum to where it is stiffer. Taken away, what
        pulls it back – piriformis, gluteus maximus, coccygeus – leaves it stiffer still. Measurements have gluteus
        maximus steady it, by pressing it together: that is not in the model, which differs here.
      </p>
      <p className={text.aside}>
        Each row of the first table adds one thing. In the model gravity and muscles help because they load the joint to
        where it is stiffer and pull back as they are stretched; gain is a reactivity of 60 %, a hypothesis. Friction in
        the joint and the press of muscles across it, which the word force closure mostly means, are not in the model:
        in people the help is likely larger. <EvidenceButton about="force closure" claims={timeClaims.push} />
      </p>
    </>
  )
}
