// Written by `npm run generate` from the files of src/anatomy/muscles.
import type { Muscle } from './muscle'
import type { MuscleId } from './muscleIds'
import { coccygeus } from './muscles/coccygeus'
import { externalOblique } from './muscles/externalOblique'
import { gluteusMaximus } from './muscles/gluteusMaximus'
import { gluteusMedius } from './muscles/gluteusMedius'
import { iliacus } from './muscles/iliacus'
import { iliocostalis } from './muscles/iliocostalis'
import { internalOblique } from './muscles/internalOblique'
import { longissimus } from './muscles/longissimus'
import { multifidus } from './muscles/multifidus'
import { obturatorInternus } from './muscles/obturatorInternus'
import { piriformis } from './muscles/piriformis'
import { psoasMajor } from './muscles/psoasMajor'
import { quadratusLumborum } from './muscles/quadratusLumborum'
import { rectusAbdominis } from './muscles/rectusAbdominis'

export const muscles = {
  psoasMajor,
  iliacus,
  piriformis,
  gluteusMaximus,
  quadratusLumborum,
  coccygeus,
  obturatorInternus,
  gluteusMedius,
  multifidus,
  longissimus,
  iliocostalis,
  rectusAbdominis,
  externalOblique,
  internalOblique,
} as const satisfies Record<MuscleId, Muscle>
