// Written by `npm run generate` from the files of src/anatomy/bellies.
import { adductorBrevisBelly } from './bellies/adductorBrevis'
import { adductorLongusBelly } from './bellies/adductorLongus'
import { adductorMagnusBelly } from './bellies/adductorMagnus'
import { bicepsFemorisBelly } from './bellies/bicepsFemoris'
import { gemellusInferiorBelly } from './bellies/gemellusInferior'
import { gemellusSuperiorBelly } from './bellies/gemellusSuperior'
import { gluteusMediusBelly } from './bellies/gluteusMedius'
import { gluteusMinimusBelly } from './bellies/gluteusMinimus'
import { gracilisBelly } from './bellies/gracilis'
import { obturatorExternusBelly } from './bellies/obturatorExternus'
import { obturatorInternusBelly } from './bellies/obturatorInternus'
import { pectineusBelly } from './bellies/pectineus'
import { quadratusFemorisBelly } from './bellies/quadratusFemoris'
import { rectusFemorisBelly } from './bellies/rectusFemoris'
import { sartoriusBelly } from './bellies/sartorius'
import { semimembranosusBelly } from './bellies/semimembranosus'
import { semitendinosusBelly } from './bellies/semitendinosus'
import { tensorFasciaeLataeBelly } from './bellies/tensorFasciaeLatae'
import type { Belly, Place } from './belly'
import type { DrawnId } from './muscleKinds'

/** The bellies that a dissection alone shows; the others stand in the rows of their muscles. */
export const dissectedBellies = {
  obturatorInternus: obturatorInternusBelly,
  obturatorExternus: obturatorExternusBelly,
  gemellusSuperior: gemellusSuperiorBelly,
  gemellusInferior: gemellusInferiorBelly,
  quadratusFemoris: quadratusFemorisBelly,
  bicepsFemoris: bicepsFemorisBelly,
  semitendinosus: semitendinosusBelly,
  semimembranosus: semimembranosusBelly,
  gluteusMedius: gluteusMediusBelly,
  gluteusMinimus: gluteusMinimusBelly,
  tensorFasciaeLatae: tensorFasciaeLataeBelly,
  rectusFemoris: rectusFemorisBelly,
  sartorius: sartoriusBelly,
  pectineus: pectineusBelly,
  adductorBrevis: adductorBrevisBelly,
  adductorLongus: adductorLongusBelly,
  adductorMagnus: adductorMagnusBelly,
  gracilis: gracilisBelly,
} as const satisfies Partial<Record<DrawnId, Belly<Place>>>
