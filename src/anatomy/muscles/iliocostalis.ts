import { mm } from '../../math/units'
import { behindL2, behindL5, type Fascicle, onHipBone, onL1, onL2, onL3, onL4, onThorax, strandsOf } from '../fascicles'
import type { Muscle } from '../muscle'

/** L1-L4: lumbar part. R5-R12: thoracic part, by rib. The pennation of 13° is left out. */
const fascicles: readonly Fascicle[] = [
  ['L1', onHipBone([-91.4, 77.1, 42.9]), [behindL5([-75.9, 122.8, 39.8])], onL1([-86.9, 242.7, 31.7]), 65.7, 142],
  ['L2', onHipBone([-88.1, 95.7, 49.4]), [behindL5([-75.9, 122.8, 45.8])], onL2([-73.7, 213, 34.1]), 90.2, 106.7],
  ['L3', onHipBone([-80.6, 110.3, 56.3]), [behindL5([-75.9, 122.8, 52.7])], onL3([-59.8, 181.9, 36.7]), 86.5, 68],
  ['L4', onHipBone([-80.2, 110.8, 56.3]), [], onL4([-50, 156.2, 37.6]), 88.3, 50.8],
  ['R5', onHipBone([-91.2, 81.4, 44.6]), [behindL2([-98.2, 190.5, 44.9])], onThorax([-129.3, 328.4, 46.5]), 11.1, 142],
  ['R6', onHipBone([-86.2, 100.3, 51.1]), [behindL2([-97.8, 190.9, 48.1])], onThorax([-130.1, 326.5, 49.6]), 14.9, 142],
  ['R7', onHipBone([-80.4, 110.5, 56.4]), [behindL2([-97.2, 191.1, 51.3])], onThorax([-130.4, 327.5, 52.2]), 18.9, 142],
  ['R8', onHipBone([-79, 112.6, 57.5]), [behindL2([-96.7, 191.8, 54.4])], onThorax([-129, 323, 55]), 16.6, 142],
  ['R9', onHipBone([-76.5, 115.4, 59.4]), [behindL2([-96.9, 191.6, 56.8])], onThorax([-129.5, 327.5, 57.7]), 24.1, 142],
  ['R10', onHipBone([-73.7, 118.5, 61.1]), [behindL2([-96.6, 191.7, 59.5])], onThorax([-124.5, 315, 60.4]), 47.9, 142],
  [
    'R11',
    onHipBone([-71.2, 121.1, 62.9]),
    [behindL2([-96.4, 191.9, 62.8])],
    onThorax([-110.9, 286.1, 64.3]),
    58.4,
    142,
  ],
  ['R12', onHipBone([-68.6, 123.7, 64.5]), [], onThorax([-84.7, 254.4, 63.8]), 69.8, 116.2],
]

/**
 * Paths, forces and fibres after Christophy et al. 2012 as MyoHub/myo_sim has them, carried onto our bones (docs/SOURCES.md). Drawn as one
 * belly from the crest to the twelfth rib; its slips to the transverse processes run beneath longissimus, and are areas on the bone only.
 */
export const iliocostalis = {
  order: 110,
  name: 'Iliocostalis',
  latin: 'musculus iliocostalis lumborum',
  plain: ['back extensor', 'erector spinae'],
  region: 'spine',
  attachments: 'From the iliac crest to the transverse processes L1-L4 and to ribs 5-12.',
  action: 'Straightens and holds the back; one side bends it.',
  nerve: 'Lateral branches of the dorsal rami',
  role: 'Twelve lines of pull that share in holding the trunk; those that end on the hip bone turn the sacrum back: all.',
  claims: ['extensorsFork'],
  strands: strandsOf(fascicles),
  optimalLength: mm(142),
  neutralLength: 0.85,
  tone: 0,
  rows: {
    strength: {
      parameter: 'iliocostalisStrength',
      label: 'Iliocostalis strength, one side',
      min: 300,
      max: 890,
      default: 592.4,
      step: 0.1,
      source: ['myoSimTorso', 'judgement'],
    },
  },
  holdsTrunk: 'extensor',
  inBalance: true,
  inPushTest: false,
  drawn: {
    color: '#d69a94',
    beside: ['longissimus', 'quadratusLumborum', 'bone'],
    depth: 'middle',
    onlyDissected: true,
    halfWidths: { origin: 6, insertion: 5 },
  },
  sources: ['myoSimTorso', 'judgement'],
} as const satisfies Muscle
