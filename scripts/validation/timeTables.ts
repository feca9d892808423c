import { standardTime, timeConstantIds, timeConstants } from '../../src/biomechanics/time/constants'
import { everydayIds, pushStateIds, strategies } from '../../src/biomechanics/time/exercise'
import { hand, pressCourse, pressIndex, touchLaws } from '../../src/biomechanics/time/pressing'
import { movedBy, testPush } from '../../src/biomechanics/time/push'
import { endOfVisit, strategyPlans, visitCourse, visitIndex } from '../../src/biomechanics/time/visits'
import { time as timeWords } from '../../src/words/en/ui/time'
import { timeConstantTexts } from '../../src/words/en/ui/timeConstants'
import { ask } from './ask'
import { dayAt, days } from './day'
import { cite, fixed, signed, table } from './markdown'
import { rows } from './table'

export function timeTable(): string {
  const body = timeConstantIds.map((id) => {
    const { value, unit, min, max, source, grade } = timeConstants[id]
    const what = `${timeConstantTexts[id]}: ${timeConstantTexts[`${id}Says`]}`
    return [`\`${id}\``, what, `${value} ${unit}`, `${min} to ${max}`, grade, cite(source)]
  })
  return table(['Name', 'What', 'Value', 'Range', 'Grade', 'Source'], body)
}

/** What the layer of time comes to, by the laws alone. */
export function timeAnswers(): string {
  const press = (touch: keyof typeof touchLaws, threat: number): string[] => {
    const { activation, guarding, reflexLeft } = pressCourse(
      { touch, depth: 0.8, threat, tone: 0.02 },
      () => 0,
      standardTime,
    )
    const after = reflexLeft[pressIndex(hand.goes + 2)]!
    return [
      `${timeWords[`${touch}Touch`]}, threat ${10 * threat} of 10`,
      fixed(100 * Math.max(...activation), 1),
      fixed(100 * Math.max(...guarding), 0),
      fixed(100 * Math.min(...reflexLeft), 0),
      fixed(100 * after, 0),
    ]
  }
  const touchRows = (Object.keys(touchLaws) as (keyof typeof touchLaws)[]).flatMap((touch) => [
    press(touch, 0.2),
    press(touch, 0.8),
  ])
  const weeks = strategies.map((id) => {
    const { threat, psoas, reactivity } = visitCourse(strategyPlans[id], standardTime)
    const at = (values: Float64Array, visit: number): string => fixed(100 * values[visitIndex(endOfVisit(visit))]!, 0)
    const row = (values: Float64Array): string => [0, 3, 6].map((visit) => at(values, visit)).join(' → ')
    return [timeWords[`${id}Strategy`], row(threat), row(psoas), row(reactivity)]
  })
  const moved = movedBy('both', (change) => ask(change))
  const bare = moved.bare!.right
  const pushed = pushStateIds.map((id) => [
    timeWords[`${id}Push`],
    signed(moved[id]!.right, 2),
    id === 'bare' ? '' : `${fixed(100 * (moved[id]!.right / bare - 1), 0)} %`,
  ])
  return [
    table(
      [
        'Press to 80 % depth',
        'Highest activation [%]',
        'Highest guarding (story rule)',
        'Least reflex left [%]',
        '2 s after release [%]',
      ],
      touchRows,
    ),
    table(
      [
        'Strategy (rule of the story)',
        'Threat [%], start → third → sixth visit',
        'Psoas shortening [%]',
        'Reactivity [%]',
      ],
      weeks,
    ),
    table([`Under ${testPush} N·m on each joint`, 'Sacrum turns [°]', 'Against ligaments alone'], pushed),
  ].join('\n\n')
}

export function everydayTable(): string {
  const body = everydayIds.map((id) => {
    const said = days[id].measures.map(({ id: measure, unit, digits, isChange, of }) => {
      const answer = (isChange ? signed : fixed)(of(dayAt(id)), digits)
      const row = rows.find(({ day }) => day?.includes(measure))
      return `${timeWords[measure]}: ${answer} ${unit} (published: ${timeWords[`${measure}Published`]}${row ? `; row ${row.number}` : ''})`
    })
    return [timeWords[`${id}Name`], timeWords[`${id}Published`], said.join('; '), timeWords[`${id}LeavesOut`]]
  })
  return table(['Scenario', 'Published', 'The model', 'Left out by the model'], body)
}
