/** The lessons in their order, by the names that links use. */
export const lessonIds = ['L01', 'L02', 'L03', 'L04', 'L05', 'L06', 'L07', 'L08', 'L09', 'L10', 'L11', 'L12'] as const
export type LessonId = (typeof lessonIds)[number]

/** What `?lesson=` asks for: 'L03.2', 'L03' or 'l3'; the nearest there is, and a line when that is another. */
export function readPlace(text: string): { lesson: LessonId; step: number; dropped?: string } {
  const [, number = '', step = '1'] = /^l?0*(\d{1,3})(?:\.(\d{1,3}))?$/i.exec(text.trim()) ?? []
  const found = lessonIds[Number(number) - 1]
  if (found) return { lesson: found, step: Number(step) }
  const near = lessonIds[Math.min(lessonIds.length, Math.max(1, Number(number) || 1)) - 1]!
  return { lesson: near, step: 1, dropped: `the lesson “${text.slice(0, 24)}” (nearest: ${near}.1)` }
}
