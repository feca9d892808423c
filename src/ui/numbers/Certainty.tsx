import { useEffect, useRef, useState } from 'react'
import { uncertaintyOf } from '../../state/graphs/uncertainty'
import { can, cannot } from '../../state/page/capabilities'
import { useChoices } from '../../state/page/choices'
import { useWithheld } from '../../state/page/withheld'
import { Button } from '../kit/Button'
import { useSay } from '../kit/useSay'
import styles from './Certainty.module.css'
import { certaintyOf } from './certainty'

type Run =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'done'; readonly sentences: readonly string[] }
  | { readonly kind: 'failed'; readonly reason: string }

const bodies = 1000

/** How much the answer depends on whose body it is: the same question put to a thousand bodies inside the published ranges. */
export function Certainty() {
  const scenario = useChoices((state) => state.scenario)
  const body = useChoices((state) => state.worn)
  const [run, setRun] = useState<Run>({ kind: 'idle' })
  const stop = useRef<AbortController | null>(null)
  const withheld = useWithheld()
  const say = useSay('numbers')
  const sayPage = useSay('page')

  // An answer belongs to its question: another scenario or body ends the run and clears it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scenario is what to react to
  useEffect(() => {
    setRun({ kind: 'idle' })
    return () => stop.current?.abort()
  }, [body, scenario])

  const start = (): void => {
    const controller = new AbortController()
    stop.current = controller
    setRun({ kind: 'running', share: 0 })
    uncertaintyOf(body, scenario, {
      bodies,
      signal: controller.signal,
      onProgress: (share) => setRun({ kind: 'running', share }),
    })
      .then((result) => setRun({ kind: 'done', sentences: certaintyOf(result) }))
      .catch((error: Error) =>
        setRun(controller.signal.aborted ? { kind: 'idle' } : { kind: 'failed', reason: error.message }),
      )
  }

  if (withheld) return null
  return (
    <section className={styles.certainty} aria-labelledby="certainty-title">
      <h3 id="certainty-title">{say('howSure')}</h3>
      {run.kind === 'running' ? (
        <>
          <progress value={run.share} aria-label={say('bodiesAsked')} />
          <Button onClick={() => stop.current?.abort()}>{say('stop')}</Button>
        </>
      ) : can('workers') ? (
        <Button onClick={start}>{say('askBodies')}</Button>
      ) : (
        <p>{sayPage(cannot('workers'))}</p>
      )}
      <div aria-live="polite">
        {run.kind === 'done' && run.sentences.map((text) => <p key={text}>{text}</p>)}
        {run.kind === 'failed' && <p>{say('notAsked', { reason: run.reason })}</p>}
      </div>
    </section>
  )
}
