import type { Body } from '../../anatomy/body'
import { modelVersion } from '../../biomechanics/modelVersion'

/** As in package.json. */
const appVersion = '0.1.0'

/** What made a file of `body`: 'Counterpull 0.1.0, model 4f2a1c'. */
export const madeBy = (body: Body): string => `Counterpull ${appVersion}, model ${modelVersion(body)}`
