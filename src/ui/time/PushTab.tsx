import type { CSSProperties } from 'react'
import { sides } from '../../anatomy/sides'
import { type Exercise, pushedSides, pushStateIds } from '../../biomechanics/time/exercise'
import type { PushFilm } from '../../biomechanics/time/film'
import { pushStates, testPush } from '../../biomechanics/time/push'
import { adjustExercise } from '../../state/exercise'
import { EvidenceButton } from '../explore/Evidence'
import { Radios } from '../explore/Radios'
import { fixed, signed } from '../words'
import { timeClaims } from './evidence'

type Push = Extract<Exercise, { kind: 'push' }>

export function PushTab({ film, exercise }: { readonly film: PushFilm; readonly exercise: Push }) {
  const state = exercise.state ?? 'muscles'
  const on = exercise.on ?? 'both'
  const { moved } = film
  const bare = moved.bare
  const most = Math.max(0.1, ...pushStateIds.flatMap((id) => sides.map((side) => Math.abs(moved[id]?.[side] ?? 0))))
  const change = (part: Partial<Push>): void => adjustExercise({ kind: 'push', state, on, ...part })
  const meanOf = (id: (typeof pushStateIds)[number]): number | undefined => {
    const angles = moved[id]
    return angles && (angles.right + angles.left) / 2
  }
  const whole = meanOf('bare')
  return (
    <>
      <p className="time-foot">
        <b>Test load:</b> {testPush} N·m turning the sacrum forward on each hip bone that is pushed, up and away within
        6 s. How far does it give?
      </p>
      <Radios
        text="Pushed"
        options={pushedSides.map((side) => [side, side === 'both' ? 'Both' : side === 'right' ? 'Right' : 'Left'])}
        value={on}
        onChange={(side) => change({ on: side as NonNullable<Push['on']> })}
      />
      <table className="bars">
        <caption>Turn of the sacrum under the push [°]; choose a row to see it played</caption>
        <thead className="unseen">
          <tr>
            <th scope="col">What helps</th>
            <th scope="col">Right and left</th>
            <th scope="col">Against ligaments alone</th>
          </tr>
        </thead>
        <tbody>
          {pushStateIds.map((id) => {
            const angles = moved[id]
            const mean = meanOf(id)
            return (
              <tr key={id} data-chosen={id === state}>
                <th scope="row">
                  <button type="button" aria-pressed={id === state} onClick={() => change({ state: id })}>
                    {pushStates[id].name}
                  </button>
                </th>
                <td>
                  {angles
                    ? sides.map((side) => (
                        <span
                          key={side}
                          className="bar"
                          data-side={side}
                          style={{ '--share': Math.abs(angles[side]) / most } as CSSProperties}
                        >
                          <span aria-hidden="true">{side === 'right' ? 'R' : 'L'}</span>
                          <span className="unseen">{side}</span> {signed(angles[side], 2)}
                        </span>
                      ))
                    : 'does not balance'}
                </td>
                <td className="less">
                  {id !== 'bare' && bare && whole && mean !== undefined
                    ? `${fixed(100 * (mean / whole - 1), 0)} %`
                    : ''}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="time-foot">
        Each row adds one thing. In the model gravity and muscles help because they load the joint to where it is
        stiffer and pull back as they are stretched; gain is a reactivity of 60 %, a hypothesis. Friction in the joint
        and the press of muscles across it, which the word force closure mostly means, are not in the model: in people
        the help is likely larger. <EvidenceButton about="force closure" claims={timeClaims.push} />
      </p>
    </>
  )
}
