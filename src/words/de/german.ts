import { grammar } from '../en/grammar'
import type { OwnWords } from '../own'

export { parts } from './parts'
export const own: OwnWords = { grammar }
