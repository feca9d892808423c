/** Colours of everything but muscle. */
export const tissueColors = {
  bone: '#efe5d2',
  disc: '#86a0b0',
  /** Ligament, cartilage and capsule: cream would be lost against bone. */
  ligament: '#bfd2dd',
  nerve: '#e8c440',
  tendon: '#eee6d6',
} as const
export type TissueId = keyof typeof tissueColors
