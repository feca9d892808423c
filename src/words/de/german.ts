import type { OwnWords } from '../own'
import { claims, grades } from './claims'
import { glossary } from './glossary'
import { grammar } from './grammar'
import { tugOfWar } from './lessons/L04-tugOfWar'

export { parts } from './parts'

/** What there is in German; the rest is said in English, and the page says so. */
export const spoken: OwnWords = { grammar, lessons: { L04: tugOfWar }, quiz: {}, claims, grades, glossary }
