/** The libraries inside the page, each with its licence (SPDX), as its own package states it. */
export const software = {
  react: 'MIT',
  'react-dom': 'MIT',
  'react-error-boundary': 'MIT',
  three: 'MIT',
  '@react-three/fiber': 'MIT',
  '@react-three/drei': 'MIT',
  'camera-controls': 'MIT',
  zustand: 'MIT',
  leva: 'MIT',
  uplot: 'MIT',
  'intl-messageformat': 'BSD-3-Clause',
  mediabunny: 'MPL-2.0',
  'workbox-window': 'MIT',
  meshoptimizer: 'MIT',
  draco3d: 'Apache-2.0',
  fflate: 'MIT',
} as const
