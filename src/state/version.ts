import { modelVersion } from '../biomechanics/modelVersion'

/** As in package.json. */
const appVersion = '0.1.0'

/** What made a file: 'Counterpull 0.1.0, model 4f2a1c'. */
export const madeBy = (): string => `Counterpull ${appVersion}, model ${modelVersion()}`
