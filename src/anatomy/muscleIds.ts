// Written by `npm run generate` from the files of src/anatomy/muscles.

export const muscleIds = [
  'psoasMajor',
  'iliacus',
  'piriformis',
  'gluteusMaximus',
  'quadratusLumborum',
  'coccygeus',
  'obturatorInternus',
  'gluteusMedius',
  'multifidus',
  'longissimus',
  'iliocostalis',
  'rectusAbdominis',
  'externalOblique',
  'internalOblique',
] as const
export type MuscleId = (typeof muscleIds)[number]
