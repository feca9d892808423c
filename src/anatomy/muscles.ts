// Written by `npm run generate` from the files of src/anatomy/muscles.
import type { Muscle } from './muscle'
import type { MuscleId } from './muscleIds'
import { adductorBrevis } from './muscles/adductorBrevis'
import { adductorLongus } from './muscles/adductorLongus'
import { adductorMagnus } from './muscles/adductorMagnus'
import { bicepsFemoris } from './muscles/bicepsFemoris'
import { coccygeus } from './muscles/coccygeus'
import { externalOblique } from './muscles/externalOblique'
import { gemellusInferior } from './muscles/gemellusInferior'
import { gemellusSuperior } from './muscles/gemellusSuperior'
import { gluteusMaximus } from './muscles/gluteusMaximus'
import { gluteusMedius } from './muscles/gluteusMedius'
import { gluteusMinimus } from './muscles/gluteusMinimus'
import { gracilis } from './muscles/gracilis'
import { iliacus } from './muscles/iliacus'
import { iliocostalis } from './muscles/iliocostalis'
import { internalOblique } from './muscles/internalOblique'
import { levatorAni } from './muscles/levatorAni'
import { longissimus } from './muscles/longissimus'
import { multifidus } from './muscles/multifidus'
import { obturatorExternus } from './muscles/obturatorExternus'
import { obturatorInternus } from './muscles/obturatorInternus'
import { pectineus } from './muscles/pectineus'
import { piriformis } from './muscles/piriformis'
import { psoasMajor } from './muscles/psoasMajor'
import { quadratusFemoris } from './muscles/quadratusFemoris'
import { quadratusLumborum } from './muscles/quadratusLumborum'
import { rectusAbdominis } from './muscles/rectusAbdominis'
import { rectusFemoris } from './muscles/rectusFemoris'
import { sartorius } from './muscles/sartorius'
import { semimembranosus } from './muscles/semimembranosus'
import { semitendinosus } from './muscles/semitendinosus'
import { tensorFasciaeLatae } from './muscles/tensorFasciaeLatae'

export const muscles = {
  psoasMajor,
  iliacus,
  piriformis,
  gluteusMaximus,
  quadratusLumborum,
  coccygeus,
  levatorAni,
  obturatorInternus,
  obturatorExternus,
  gemellusSuperior,
  gemellusInferior,
  quadratusFemoris,
  bicepsFemoris,
  semitendinosus,
  semimembranosus,
  gluteusMedius,
  gluteusMinimus,
  tensorFasciaeLatae,
  rectusFemoris,
  sartorius,
  pectineus,
  adductorBrevis,
  adductorLongus,
  adductorMagnus,
  gracilis,
  multifidus,
  longissimus,
  iliocostalis,
  rectusAbdominis,
  externalOblique,
  internalOblique,
} as const satisfies Record<MuscleId, Muscle>
