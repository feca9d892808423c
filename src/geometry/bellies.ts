import type { Belly } from './belly'
import { coccygeus } from './coccygeus'
import { gluteusMaximus } from './gluteusMaximus'
import { iliacus } from './iliacus'
import { piriformis } from './piriformis'
import { psoasMajor } from './psoasMajor'
import { quadratusLumborum } from './quadratusLumborum'

/** Every muscle that is drawn, each after those it makes room for. */
export const bellies = {
  psoasMajor,
  piriformis,
  iliacus,
  gluteusMaximus,
  quadratusLumborum,
  coccygeus,
} as const satisfies Record<string, Belly>
export type MuscleId = keyof typeof bellies
