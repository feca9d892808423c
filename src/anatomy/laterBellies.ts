// Written by `npm run generate` from the files of src/anatomy/bellies.

import { adductorBrevisBelly } from './bellies/adductorBrevis'
import { adductorLongusBelly } from './bellies/adductorLongus'
import { adductorMagnusBelly } from './bellies/adductorMagnus'
import { bicepsFemorisBelly } from './bellies/bicepsFemoris'
import { coccygeusBelly } from './bellies/coccygeus'
import { gemellusInferiorBelly } from './bellies/gemellusInferior'
import { gemellusSuperiorBelly } from './bellies/gemellusSuperior'
import { gluteusMaximusBelly } from './bellies/gluteusMaximus'
import { gluteusMediusBelly } from './bellies/gluteusMedius'
import { gluteusMinimusBelly } from './bellies/gluteusMinimus'
import { gracilisBelly } from './bellies/gracilis'
import { iliocostalisBelly } from './bellies/iliocostalis'
import { levatorAniBelly } from './bellies/levatorAni'
import { longissimusBelly } from './bellies/longissimus'
import { multifidusBelly } from './bellies/multifidus'
import { obturatorExternusBelly } from './bellies/obturatorExternus'
import { obturatorInternusBelly } from './bellies/obturatorInternus'
import { pectineusBelly } from './bellies/pectineus'
import { quadratusFemorisBelly } from './bellies/quadratusFemoris'
import { quadratusLumborumBelly } from './bellies/quadratusLumborum'
import { rectusFemorisBelly } from './bellies/rectusFemoris'
import { sartoriusBelly } from './bellies/sartorius'
import { semimembranosusBelly } from './bellies/semimembranosus'
import { semitendinosusBelly } from './bellies/semitendinosus'
import { tensorFasciaeLataeBelly } from './bellies/tensorFasciaeLatae'
import type { Belly, Place } from './belly'
import type { LaterDrawnId } from './muscleKinds'

export const laterBellies: Readonly<Record<LaterDrawnId, Belly<Place>>> = {
  adductorBrevis: adductorBrevisBelly,
  adductorLongus: adductorLongusBelly,
  adductorMagnus: adductorMagnusBelly,
  bicepsFemoris: bicepsFemorisBelly,
  coccygeus: coccygeusBelly,
  gemellusInferior: gemellusInferiorBelly,
  gemellusSuperior: gemellusSuperiorBelly,
  gluteusMaximus: gluteusMaximusBelly,
  gluteusMedius: gluteusMediusBelly,
  gluteusMinimus: gluteusMinimusBelly,
  gracilis: gracilisBelly,
  iliocostalis: iliocostalisBelly,
  levatorAni: levatorAniBelly,
  longissimus: longissimusBelly,
  multifidus: multifidusBelly,
  obturatorExternus: obturatorExternusBelly,
  obturatorInternus: obturatorInternusBelly,
  pectineus: pectineusBelly,
  quadratusFemoris: quadratusFemorisBelly,
  quadratusLumborum: quadratusLumborumBelly,
  rectusFemoris: rectusFemorisBelly,
  sartorius: sartoriusBelly,
  semimembranosus: semimembranosusBelly,
  semitendinosus: semitendinosusBelly,
  tensorFasciaeLatae: tensorFasciaeLataeBelly,
}
