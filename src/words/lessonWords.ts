/** What a step says. {nutation} is filled in by the model, {2:nutation} with what it was at step 2 (lessons/caption.ts). */
export interface StepWords {
  readonly title: string
  /** Stands in place of the caption until the question is answered, where that would give the answer away. */
  readonly lead?: string
  /** At most 35 words. */
  readonly caption: string
  readonly question: string
  /** What can be voted for. */
  readonly options?: readonly [string, string, ...string[]]
  /** What is seen, or the answer; filled in like the caption. */
  readonly expected: string
  /** Names of the states that a button chooses. */
  readonly variants?: readonly string[]
  /** What an instructor says beyond the caption. */
  readonly note: string
}

export interface LessonWords {
  readonly title: string
  /** What a student can do afterwards. */
  readonly goal: string
  readonly misconception: string
  /** A question for the chat of a webinar. */
  readonly prompt: string
  /** What this lesson cannot show. */
  readonly limits: string
  readonly steps: readonly [StepWords, ...StepWords[]]
}

export interface QuestionWords {
  readonly text: string
  readonly options?: readonly [string, string, ...string[]]
  readonly explanation: string
}
