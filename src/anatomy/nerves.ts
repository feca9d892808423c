/** How each part of the sciatic nerve passes piriformis. */
export type Route = 'below' | 'through' | 'above'

/** One pattern of nerve and muscle (Beaton & Anson 1937). */
export interface NerveVariant {
  readonly what: string
  readonly tibial: Route
  readonly fibular: Route
  /** Share of limbs [%], Natsis 2014 (294 limbs). */
  readonly share: number
}

export const nerveVariants = {
  A: { what: 'undivided, below the muscle', tibial: 'below', fibular: 'below', share: 93.6 },
  B: { what: 'fibular part through, tibial part below', tibial: 'below', fibular: 'through', share: 4.1 },
  C: { what: 'fibular part above, tibial part below', tibial: 'below', fibular: 'above', share: 0.3 },
  D: { what: 'undivided, through the muscle', tibial: 'through', fibular: 'through', share: 0.3 },
  E: { what: 'fibular part above, tibial part through', tibial: 'through', fibular: 'above', share: 0 },
  F: { what: 'undivided, above the muscle', tibial: 'above', fibular: 'above', share: 0.3 },
} as const satisfies Record<string, NerveVariant>
export type NerveVariantId = keyof typeof nerveVariants
