import { create } from 'zustand'

/** What a student has done, and how the page was left, kept on this device only. */
interface Device {
  /** The furthest step of each lesson. */
  readonly steps: Readonly<Record<string, number>>
  /** Quiz questions: right at the first try, or later. */
  readonly answers: Readonly<Record<string, 'first' | 'later'>>
  /** In the student's own words, by what they finish: 'I used to think'. */
  readonly notes: Readonly<Record<string, string>>
  /** Whether everything else stands open under the controls. */
  readonly drawer: boolean
}
/** Letters of a note. */
export const longestNote = 2000

const place = 'counterpull.learning'
const nothing: Device = { steps: {}, answers: {}, notes: {}, drawer: false }

const only = <T>(value: unknown, good: (item: unknown) => item is T): Record<string, T> =>
  typeof value === 'object' && value !== null
    ? (Object.fromEntries(
        Object.entries(value)
          .filter(([, item]) => good(item))
          .slice(0, 200),
      ) as Record<string, T>)
    : {}

/** What was kept, as far as it can be read; storage may be shut or hold anything. */
function kept(): Device {
  try {
    const read = (JSON.parse(globalThis.localStorage?.getItem(place) ?? '{}') ?? {}) as Record<string, unknown>
    return {
      steps: only(read.steps, (item): item is number => Number.isInteger(item) && (item as number) > 0),
      answers: only(read.answers, (item): item is 'first' | 'later' => item === 'first' || item === 'later'),
      notes: only(read.notes, (item): item is string => typeof item === 'string' && item.length <= longestNote),
      drawer: read.drawer === true,
    }
  } catch {
    return nothing
  }
}

export const useDevice = create<Device>(() => nothing)

/** Know again what was kept on this device. */
export const recallDevice = (): void => useDevice.setState(kept(), true)

export function setDevice(change: (before: Device) => Partial<Device>): void {
  useDevice.setState(change)
  try {
    globalThis.localStorage?.setItem(place, JSON.stringify(useDevice.getState()))
  } catch {
    // Not kept then: it still holds until the page is closed.
  }
}

export function forgetDevice(): void {
  setDevice(({ drawer }) => ({ ...nothing, drawer }))
}
