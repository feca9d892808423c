import type { Described } from './described'

export const sciaticNerve = {
  name: 'Sciatic nerve',
  latin: 'Nervus ischiadicus',
  plain: ['ischiadic nerve'],
  region: 'pelvis',
  labelRank: 13,
  finds: ['sciatica', 'deep gluteal syndrome'],
  ta2: 6569,
  fma: { right: 22111, left: 22112 },
  attachments: 'From the sacral plexus, L4-S3, through the greater sciatic foramen, most often below piriformis.',
  action: 'Serves the back of the thigh and everything below the knee.',
  role: 'Drawn beside piriformis; the model knows no pressure on it.',
  claims: ['sciaticVariants', 'nerveBed', 'piriformisSciatica'],
} as const satisfies Described

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
