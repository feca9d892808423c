/**
 * docs/TEACHING.md from the lessons: one page a lesson, numbers from the model.
 *   npm run teaching
 */
import { writeFileSync } from 'node:fs'
import { teaching } from './teachingPages'

writeFileSync('docs/TEACHING.md', teaching())
console.log('docs/TEACHING.md')
