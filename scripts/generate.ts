/**
 * Writes every file that is made from others, each after those it reads. No clock, no chance: what is up to date stays
 * as it is, to the byte.
 *   npm run generate
 */
import { execFileSync } from 'node:child_process'

/** Each in a process of its own: it must read what the one before it wrote. */
const steps = {
  muscleTable: 'src/anatomy/muscleIds.ts, muscles.ts',
  'models/build': 'src/scene/body/models, src/anatomy/attachments.json',
  fitMuscles: 'src/geometry/fitFirst.json, fitLater.json, boneField.json',
  fitBands: 'src/geometry/bandFit.json',
  makeSkin: 'src/scene/body/skin.glb, src/anatomy/skinMarks.json',
  ownSamples: 'src/geometry/own/ourSamples.json',
  'validation/print': 'docs/MODEL.md',
  icons: 'public/*.png',
  teaching: 'docs/TEACHING.md',
  faults: 'docs/RELIABILITY.md',
} as const

for (const [script, files] of Object.entries(steps)) {
  execFileSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  console.log(files)
}
