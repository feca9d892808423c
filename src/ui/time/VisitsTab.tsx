import { useMemo, useState } from 'react'
import { type Banded, type VisitQuantity, visitQuantities } from '../../biomechanics/time/bands'
import { type Exercise, strategies, type VisitEvent, visitCount, visitEventIds } from '../../biomechanics/time/exercise'
import { ruleCount, secondsPerDay, type VisitsFilm } from '../../biomechanics/time/film'
import { endOfVisit, firstDeepVisit, strategyPlans, visitDays, visitEvents } from '../../biomechanics/time/visits'
import { useChoices } from '../../state/page/choices'
import { planVisits } from '../../state/page/undo'
import { adjustExercise } from '../../state/time/exercise'
import { Button } from '../kit/Button'
import { EvidenceButton } from '../kit/Evidence'
import { Radios } from '../kit/Radios'
import table from '../kit/table.module.css'
import text from '../kit/text.module.css'
import { signed } from '../kit/words'
import { timeClaims } from './evidence'
import { GradeNote } from './GradeNote'
import { OwnPlan } from './OwnPlan'
import { SideBySide } from './SideBySide'
import { type Series, StripChart } from './StripChart'
import timeline from './timeline.module.css'
import { VisitHead, visitNumbers } from './VisitHead'
import styles from './VisitsTab.module.css'
import { lasts, ownColor, quantities, strategyColors } from './visitWords'

type Visits = Extract<Exercise, { kind: 'visits' }>
type Strategy = Visits['strategy']

const ownName = 'My own plan'
const dashes: Partial<Record<Strategy, readonly [number, number]>> = { timeAlone: [8, 4] }
const weeks = Float64Array.from({ length: endOfVisit(visitCount) + 1 }, (_, day) => day / 7)
const scaled = (values: Float64Array, by: number): Float64Array => values.map((value) => value * by)

/** What is done at each visit. */
function Timeline({ strategy, visit }: { readonly strategy: Strategy; readonly visit: number }) {
  const { plan } = strategyPlans[strategy]
  const locked = (event: VisitEvent, number: number): boolean => event === 'focused' && number < firstDeepVisit
  return (
    <table className={`${table.numbers} ${timeline.timeline}`}>
      <caption>Six visits, one a week</caption>
      <VisitHead visit={visit} />
      <tbody>
        {visitEventIds.map((event) => (
          <tr key={event} title={visitEvents[event].says}>
            <th scope="row">
              {visitEvents[event].name} <span className={text.unit}>{lasts[event]}</span>
            </th>
            {visitNumbers.map((number) => (
              <td key={number} data-now={number === visit}>
                {(plan[number - 1] as readonly VisitEvent[]).includes(event) ? (
                  <>
                    <span aria-hidden="true">●</span>
                    <span className="unseen">done</span>
                  </>
                ) : locked(event, number) ? (
                  <>
                    <svg className={styles.lock} viewBox="0 0 16 16" aria-hidden="true">
                      <path d="M4 7V5a4 4 0 0 1 8 0v2h1v7H3V7zm2 0h4V5a2 2 0 0 0-4 0z" />
                    </svg>
                    <span className="unseen">locked</span>
                  </>
                ) : (
                  <span className="unseen">not done</span>
                )}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">Time</th>
          {visitNumbers.map((number) => (
            <td key={number} data-now={number === visit}>
              <span aria-hidden="true">→</span>
              <span className="unseen">passes</span>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

export function VisitsTab({ film, exercise }: { readonly film: VisitsFilm; readonly exercise: Visits }) {
  const time = useChoices((state) => state.playTime)
  const [quantity, setQuantity] = useState<VisitQuantity>('tension')
  const { name, unit, scale, range, format } = quantities[quantity]
  const series = useMemo(() => {
    const one = ({ line, low, high }: Banded, wide: boolean): Pick<Series, 'values' | 'band'> => ({
      values: scaled(line[quantity], scale),
      ...(wide && { band: { low: scaled(low[quantity], scale), high: scaled(high[quantity], scale) } }),
    })
    const own: readonly Series[] = film.own ? [{ label: ownName, color: ownColor, ...one(film.own, true) }] : []
    const told = strategies.map((id): Series => {
      const dash = dashes[id]
      const chosen = id === exercise.strategy
      return {
        label: strategyPlans[id].name,
        color: strategyColors[id],
        ...(dash && { dash }),
        thin: !chosen,
        // All bands at once would hide each other: two of them, to be compared.
        ...one(film.all[id], chosen || (id === 'timeAlone' && !film.own)),
      }
    })
    return [...own, ...told]
  }, [film.all, film.own, quantity, scale, exercise.strategy])
  const week = time / secondsPerDay / 7
  const visit = Math.min(visitCount, Math.ceil(week))
  const chosen = strategyPlans[exercise.strategy]
  return (
    <>
      <GradeNote grade="story">
        <b>□ One account.</b> Illustration, not a treatment prediction. Every line is a <b>rule of the story</b>: its
        sizes are invented, and it cannot test the idea it was made from.
      </GradeNote>
      <Radios
        text={film.own ? 'My own plan beside' : 'Strategy'}
        options={strategies.map((id) => [id, strategyPlans[id].name] as const)}
        value={exercise.strategy}
        onChange={(strategy) => adjustExercise({ ...exercise, strategy: strategy as Strategy })}
      />
      <p className={text.aside}>{chosen.says}</p>
      {!exercise.plan && <Button onClick={() => planVisits(chosen.plan)}>Copy to my own plan</Button>}
      <Radios
        text="Shown"
        options={visitQuantities.map((id) => [id, quantities[id].short] as const)}
        value={quantity}
        onChange={(id) => setQuantity(id as VisitQuantity)}
      />
      <StripChart
        title={name}
        unit={`${unit} – rule of the story`}
        x={weeks}
        xName="Week"
        series={series}
        range={range}
        height={196}
        at={week}
        format={format}
      >
        <ul className={styles.ends}>
          <li>
            <b>Start:</b> no pain score was given
          </li>
          <li>
            <b>◆ Reported end:</b> 1 of 10, reported by the practitioner; no starting score was given
            {exercise.plan && '. It belongs to the account, not to your plan'}
          </li>
        </ul>
      </StripChart>
      {film.own && (
        <SideBySide
          day={Math.min(visitDays, Math.round(time / secondsPerDay))}
          plans={[
            { name: ownName, color: ownColor, lines: film.own },
            { name: chosen.name, color: strategyColors[exercise.strategy], lines: film.all[exercise.strategy] },
          ]}
        />
      )}
      {exercise.plan ? (
        <OwnPlan plan={exercise.plan} strategy={exercise.strategy} visit={visit} />
      ) : (
        <Timeline strategy={exercise.strategy} visit={visit} />
      )}
      <p className={text.aside}>
        <b>Why the lock:</b> in the account nothing deep is done in the first three visits, so that the nervous system
        settles first; focused work on iliopsoas and quadratus lumborum comes after. No trial of this order was found.
      </p>
      <p className={text.aside}>
        <b>Quadratus lumborum</b> is told, and moves nothing here: neither its length nor its tone was reported, so any
        would be made up. It could not move much: with both of them gone, this sacrum would turn by{' '}
        {signed(film.withoutQuadratus, 2)}°.
      </p>
      <p className={text.aside}>
        Bands: nine in ten of {ruleCount} rules whose constants are drawn from their ranges. They are a spread of the
        rule, not of people. Where bands overlap, the end point cannot tell one account from the other.{' '}
        <EvidenceButton about="six visits" claims={timeClaims.visits} />
      </p>
    </>
  )
}
