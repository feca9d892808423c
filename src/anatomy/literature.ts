import { careWorks } from './literature/care'
import { jointWorks } from './literature/joint'
import { modelWorks } from './literature/models'
import { nerveWorks } from './literature/nerves'
import { pageWorks } from './literature/pages'
import { piriformisWorks } from './literature/piriformis'
import { postureWorks } from './literature/posture'
import { psoasWorks } from './literature/psoas'
import { reflexWorks } from './literature/reflex'
import { surfaceWorks } from './literature/surface'
import type { Work } from './literature/work'

const works = {
  ...jointWorks,
  ...psoasWorks,
  ...piriformisWorks,
  ...nerveWorks,
  ...reflexWorks,
  ...careWorks,
  ...postureWorks,
  ...modelWorks,
  ...pageWorks,
  ...surfaceWorks,
}

export type WorkId = keyof typeof works
export const workIds = Object.keys(works) as WorkId[]

/** Every work that a claim or a number rests on, once. */
export const literature: Readonly<Record<WorkId, Work>> = works
