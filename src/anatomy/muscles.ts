// Written by `npm run generate` from the files of src/anatomy/muscles.
import type { Muscle } from './muscle'
import type { MuscleId } from './muscleIds'
import { coccygeus } from './muscles/coccygeus'
import { gluteusMaximus } from './muscles/gluteusMaximus'
import { gluteusMedius } from './muscles/gluteusMedius'
import { iliacus } from './muscles/iliacus'
import { obturatorInternus } from './muscles/obturatorInternus'
import { piriformis } from './muscles/piriformis'
import { psoasMajor } from './muscles/psoasMajor'
import { quadratusLumborum } from './muscles/quadratusLumborum'

export const muscles = {
  psoasMajor,
  iliacus,
  piriformis,
  gluteusMaximus,
  quadratusLumborum,
  coccygeus,
  obturatorInternus,
  gluteusMedius,
} as const satisfies Record<MuscleId, Muscle>
