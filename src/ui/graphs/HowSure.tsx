import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react'
import { parameters } from '../../biomechanics/parameters'
import { completeScenario } from '../../biomechanics/scenario'
import { detectionLimit, type Uncertainty } from '../../biomechanics/uncertainty'
import { uncertaintyOf } from '../../state/graphs/uncertainty'
import { can, cannot } from '../../state/page/capabilities'
import { choose, useChoices } from '../../state/page/choices'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import { fixed } from '../kit/words'
import { certaintyOf } from '../numbers/certainty'
import { Chart } from './Chart'
import styles from './HowSure.module.css'

/** Shortenings asked of the sampled bodies, and how many bodies each. */
const asked = [0, 0.05, 0.1, 0.15, 0.2, 0.25]
const bodies = 200

type Run =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'done'; readonly answers: readonly Uncertainty[] }
  | { readonly kind: 'failed'; readonly reason: string }

/** The same question to many bodies, along the whole of the psoas slider, and what makes them differ. */
export function HowSure() {
  const sayPage = useSay('page')
  const say = useSay('graphs')
  const scenario = useChoices((state) => state.scenario)
  const body = useChoices((state) => state.worn)
  // Another body or posture is another question; the psoas itself is the axis.
  const others = JSON.stringify({ ...scenario, psoasShortening: 0 })
  const [run, setRun] = useState<Run>({ kind: 'idle' })
  const stop = useRef<AbortController | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is what to react to
  useEffect(() => {
    setRun({ kind: 'idle' })
    return () => stop.current?.abort()
  }, [body, others])

  const start = async (): Promise<void> => {
    const controller = new AbortController()
    stop.current = controller
    setRun({ kind: 'running', share: 0 })
    try {
      const answers: Uncertainty[] = []
      for (const [k, shortening] of asked.entries()) {
        const question = completeScenario(
          { psoasShortening: shortening },
          completeScenario(JSON.parse(others) as object),
        )
        const onProgress = (share: number) => setRun({ kind: 'running', share: (k + share) / asked.length })
        answers.push(await uncertaintyOf(body, question, { bodies, signal: controller.signal, onProgress }))
      }
      setRun({ kind: 'done', answers })
    } catch (error) {
      if (!controller.signal.aborted) setRun({ kind: 'failed', reason: (error as Error).message })
      else setRun({ kind: 'idle' })
    }
  }

  return (
    <div className={styles.sure}>
      {run.kind === 'running' ? (
        <Acts loose>
          <progress value={run.share} aria-label={say('bodiesAsked')} />
          <Button onClick={() => stop.current?.abort()}>{say('stop')}</Button>
        </Acts>
      ) : can('workers') ? (
        <Button look="large" onClick={start}>
          {say('askBodies', { times: asked.length, bodies })}
        </Button>
      ) : (
        <p>{sayPage(cannot('workers'))}</p>
      )}
      <div aria-live="polite">{run.kind === 'failed' && <p>{say('askFailed', { reason: run.reason })}</p>}</div>
      {run.kind === 'done' ? <Answers answers={run.answers} /> : <p className={text.aside}>{say('askHow')}</p>}
    </div>
  )
}

function Answers({ answers }: { readonly answers: readonly Uncertainty[] }) {
  const say = useSay('graphs')
  const { right, left } = useChoices((state) => state.scenario.psoasShortening)
  const at = 50 * (right + left)
  const nearest =
    answers[
      asked.reduce((best, value, k) => (Math.abs(100 * value - at) < Math.abs(100 * asked[best]! - at) ? k : best), 0)
    ]!
  const plot = useMemo(() => {
    const of = (pick: (answer: Uncertainty) => number) => Float64Array.from(answers, pick)
    return {
      x: Float64Array.from(asked, (value) => 100 * value),
      lines: [
        { label: say('lowBodies'), color: 'line-a', values: of(({ spread }) => spread.nutation.p5), dash: [3, 4] },
        { label: say('middleBody'), color: 'line-a', values: of(({ spread }) => spread.nutation.p50) },
        { label: say('highBodies'), color: 'line-a', values: of(({ spread }) => spread.nutation.p95), dash: [3, 4] },
      ],
    }
  }, [answers, say])
  const causes = nearest.causes.filter(({ correlation }) => Math.abs(correlation) >= 0.05).slice(0, 6)
  return (
    <>
      <Chart
        title={say('sampledNutation')}
        unit="°"
        xName={say('bothPsoas')}
        x={plot.x}
        lines={plot.lines}
        between={[0, 2]}
        limit={{ label: say('detectionLimit'), size: detectionLimit }}
        digits={2}
        cursor={{
          at,
          step: 1,
          says: say('bothPsoasAloud', { percent: fixed(at, 0) }),
          move: (percent) => choose({ psoasShortening: Math.min(0.25, Math.max(0, Math.round(percent) / 100)) }),
        }}
        file="counterpull-bodies"
      />
      {certaintyOf(nearest).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {causes.length > 0 && (
        <>
          <h3>{say('whatDiffers')}</h3>
          <ol className={styles.causes}>
            {causes.map(({ parameter, correlation }) => (
              <li key={parameter}>
                <span>{parameters[parameter].label}</span>
                <span
                  className={styles.bar}
                  aria-hidden="true"
                  style={{ '--share': Math.abs(correlation) } as CSSProperties}
                />
                <span className={text.unit}>
                  {say(correlation > 0 ? 'moreNutation' : 'lessNutation', { correlation: fixed(correlation, 2) })}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  )
}
