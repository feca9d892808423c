import type { Named } from './described'

const pelvis = { plain: [], region: 'pelvis' } as const
/** The front branch of a sacral nerve. */
const ramus = <Level extends string>(level: Level, latin: string) =>
  ({
    ...pelvis,
    name: `Anterior ramus of ${level}`,
    latin: `Ramus anterior nervi sacralis ${latin}`,
    plain: [`${level} nerve root`],
  }) as const

/** The nerves that are drawn. What a card says of them stands in nerveCards.ts, where they run in geometry/nerveRows.ts. */
export const nerves = {
  sciaticNerve: {
    ...pelvis,
    name: 'Sciatic nerve',
    latin: 'Nervus ischiadicus',
    plain: ['ischiadic nerve'],
    labelRank: 13,
    ta2: 6569,
  },
  lumbosacralTrunk: { ...pelvis, name: 'Lumbosacral trunk', latin: 'Truncus lumbosacralis', ta2: 6504 },
  ramusS1: ramus('S1', 'I'),
  ramusS2: ramus('S2', 'II'),
  ramusS3: ramus('S3', 'III'),
  superiorGlutealNerve: { ...pelvis, name: 'Superior gluteal nerve', latin: 'Nervus gluteus superior', ta2: 6543 },
  inferiorGlutealNerve: { ...pelvis, name: 'Inferior gluteal nerve', latin: 'Nervus gluteus inferior' },
  pudendalNerve: { ...pelvis, name: 'Pudendal nerve', latin: 'Nervus pudendus' },
  femoralNerve: { ...pelvis, name: 'Femoral nerve', latin: 'Nervus femoralis', plain: ['anterior crural nerve'] },
  obturatorNerve: { ...pelvis, name: 'Obturator nerve', latin: 'Nervus obturatorius' },
} as const satisfies Record<string, Named>
export type NerveId = keyof typeof nerves
export const nerveIds = Object.keys(nerves) as NerveId[]
/** Those that are drawn in a dissection alone: all but the first, which lies beside piriformis. */
export const laterNerveIds = nerveIds.slice(1) as Exclude<NerveId, 'sciaticNerve'>[]

/** How each part of the sciatic nerve passes piriformis. */
export type Route = 'below' | 'through' | 'above'

/** One pattern of nerve and muscle (Beaton & Anson 1937). */
export interface NerveVariant {
  readonly what: string
  readonly tibial: Route
  readonly fibular: Route
  /** Share of limbs [%], pooled from 45 studies (Tomaszewski 2016); undefined where it is rare, under 1 % (Natsis 2014). */
  readonly share?: number
}

export const nerveVariants = {
  A: { what: 'undivided, below the muscle', tibial: 'below', fibular: 'below', share: 85.2 },
  B: { what: 'fibular part through, tibial part below', tibial: 'below', fibular: 'through', share: 9.8 },
  C: { what: 'fibular part above, tibial part below', tibial: 'below', fibular: 'above' },
  D: { what: 'undivided, through the muscle', tibial: 'through', fibular: 'through' },
  E: { what: 'fibular part above, tibial part through', tibial: 'through', fibular: 'above' },
  F: { what: 'undivided, above the muscle', tibial: 'above', fibular: 'above' },
} as const satisfies Record<string, NerveVariant>
export type NerveVariantId = keyof typeof nerveVariants
