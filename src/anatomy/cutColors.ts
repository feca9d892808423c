/** Colours of tissue where it is cut open: compact bone pale and dense, spongy bone red with marrow, that of the shaft yellow with fat;
 * the roots of the cauda equina lie in fluid. */
export const cutColors = {
  compact: '#f3ead8',
  spongy: '#c98d6c',
  marrow: '#d8a94e',
  fibreRing: '#d3dfe4',
  nucleus: '#8fb3c4',
  dura: '#e6dccb',
  fluid: '#7f9498',
  cord: '#f0e3c4',
} as const
