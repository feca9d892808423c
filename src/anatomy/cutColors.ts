/** Colours of tissue where it is cut open: compact bone pale and dense, spongy bone red with marrow, that of the shaft yellow with fat. */
export const cutColors = {
  compact: '#f3ead8',
  spongy: '#c98d6c',
  marrow: '#d8a94e',
  fibreRing: '#d3dfe4',
  nucleus: '#8fb3c4',
} as const
