import type { CSSProperties, ReactNode } from 'react'
import { muscles } from '../../anatomy/muscles'
import { type BySide, sides } from '../../anatomy/sides'
import { type Exercise, pushedSides, pushMuscles, pushStateIds } from '../../biomechanics/time/exercise'
import type { PushFilm } from '../../biomechanics/time/film'
import { testPush } from '../../biomechanics/time/push'
import { useChoices } from '../../state/page/choices'
import { adjustExercise } from '../../state/time/exercise'
import { EvidenceButton } from '../kit/Evidence'
import { Marked } from '../kit/Marked'
import { Radios } from '../kit/Radios'
import table from '../kit/table.module.css'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import { fixed, signed } from '../kit/words'
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
  const say = useSay('time')
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
                <span aria-hidden="true">{say(`${side}Short`)}</span>
                <span className="unseen">{say(`${side}Aloud`)}</span> {signed(angles[side], 2)}
              </span>
            ))
          : say('doesNotBalance')}
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
  const say = useSay('time')
  return (
    <table className={`${table.numbers} ${turns.turns}`}>
      <caption>{caption}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">{say('rightAndLeft')}</th>
          <th scope="col">{last}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

export function PushTab({ film, exercise }: { readonly film: PushFilm; readonly exercise: Push }) {
  const say = useSay('time')
  const stiffness = useChoices((choices) => choices.report.shortRangeStiffness)
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
        <Marked text={say('testLoad', { moment: testPush })} />
      </p>
      <Radios
        text={say('pushed')}
        options={pushedSides.map((side) => [side, say(side === 'both' ? 'bothSides' : side)])}
        value={on}
        onChange={(side) =>
          change({ on: side as NonNullable<Push['on']>, ...(exercise.without && { without: exercise.without }) })
        }
      />
      <Turns caption={say('turnsCaption')} first={say('whatHelps')} last={say('againstLigaments')}>
        {pushStateIds.map((id) => (
          <Turn
            key={id}
            name={say(`${id}Push`)}
            angles={moved[id]}
            chosen={id === state && !exercise.without}
            most={most}
            against={id === 'bare' ? undefined : meanOf(moved.bare)}
            onChoose={() => change({ state: id })}
          />
        ))}
      </Turns>
      <Turns caption={say('withoutCaption')} first={say('takenAway')} last={say('againstMuscles')}>
        {pushMuscles.map((id) => (
          <Turn
            key={id}
            name={say('withoutMuscle', { muscle: muscles[id].name })}
            angles={without[id]}
            chosen={id === exercise.without}
            most={most}
            against={meanOf(moved.muscles)}
            onChoose={() => change({ state: 'muscles', without: id })}
          />
        ))}
      </Turns>
      <p className={text.aside}>{say('withoutNote')}</p>
      <p className={text.aside}>
        <Marked text={say('joltNote', { muscles: fixed(stiffness, 1) })} />
      </p>
      <p className={text.aside}>
        {say('closureNote')} <EvidenceButton about={say('forceClosure')} claims={timeClaims.push} />
      </p>
    </>
  )
}
