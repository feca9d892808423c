/** The part of a SCORM 1.2 run-time that is used here: names and values are text. */
export interface ScormApi {
  LMSInitialize(empty: ''): unknown
  LMSGetValue(name: string): unknown
  LMSSetValue(name: string, value: string): unknown
  LMSCommit(empty: ''): unknown
  LMSFinish(empty: ''): unknown
}

/** What is told to the platform. */
export interface Progress {
  /** A lesson or the quiz has been worked through. */
  readonly completed: boolean
  /** Share of the quiz answered rightly at the first try, 0 to 1; null before the first answer. */
  readonly score: number | null
}

interface Framed {
  readonly parent?: Framed
  readonly opener?: Framed | null
  readonly API?: unknown
}

const isApi = (thing: unknown): thing is ScormApi =>
  typeof thing === 'object' && thing !== null && typeof (thing as ScormApi).LMSInitialize === 'function'

/** How many frames the run-time may be away, as the standard counts them. */
const farthest = 7

/** The run-time of the platform, in one of the frames around or in the window that opened them; null without one. */
export function findScorm(from: Framed): ScormApi | null {
  try {
    let frame: Framed | undefined = from
    for (let k = 0; k <= farthest && frame; k++) {
      if (isApi(frame.API)) return frame.API
      if (!frame.parent || frame.parent === frame) break
      frame = frame.parent
    }
    return frame?.opener ? findScorm(frame.opener) : null
  } catch {
    // A frame of another origin: nobody to report to.
    return null
  }
}

/** Report to `api` from now on. Returns what to call when progress changes and when the page is left. */
export function openScorm(api: ScormApi): { report(progress: Progress): void; finish(): void } {
  api.LMSInitialize('')
  const before = String(api.LMSGetValue('cmi.core.lesson_status'))
  let done = ['completed', 'passed'].includes(before)
  // A course that was completed once stays so.
  if (!done) api.LMSSetValue('cmi.core.lesson_status', 'incomplete')
  api.LMSCommit('')
  let told = ''
  let finished = false
  return {
    report({ completed, score }) {
      const now = `${completed} ${score}`
      if (finished || now === told) return
      told = now
      if (score !== null) {
        api.LMSSetValue('cmi.core.score.min', '0')
        api.LMSSetValue('cmi.core.score.max', '100')
        api.LMSSetValue('cmi.core.score.raw', String(Math.round(100 * score)))
      }
      if (completed && !done) {
        done = true
        api.LMSSetValue('cmi.core.lesson_status', 'completed')
      }
      api.LMSCommit('')
    },
    finish() {
      if (finished) return
      finished = true
      api.LMSFinish('')
    },
  }
}
