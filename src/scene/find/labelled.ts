import { type Entry, entries } from '../../anatomy/atlas'
import type { LabelDensity } from '../../state/look/picture'

/** What is named first: what the page is about, then what a hand can find, then the rest. */
const key = [
  'psoasMajor',
  'piriformis',
  'sacrum',
  'hipBone',
  'femur',
  'L5',
  'ASIS',
  'sacroiliacJoint',
  'greaterTrochanter',
  'lesserTrochanter',
  'sacralPromontory',
  'ischialSpine',
  'PSIS',
  'sciaticNerve',
]
const more = [
  'iliacus',
  'sacrotuberous',
  'sacrospinous',
  'gluteusMaximus',
  'quadratusLumborum',
  'coccyx',
  'ischialTuberosity',
]

const rankOf = ({ base, system }: Entry): number => {
  const first = key.indexOf(base)
  if (first >= 0) return first
  const second = more.indexOf(base)
  if (second >= 0) return 20 + second
  return system === 'landmarks' ? 40 : 50
}

const ranked = entries.map((entry) => ({ entry, rank: rankOf(entry) }))

/** What may have a label at this density, with its rank; what is selected always has one. */
export function labelled(
  density: LabelDensity,
  selected: readonly string[],
): readonly { entry: Entry; rank: number }[] {
  const limit = { off: -1, key: key.length - 1, more: 99 }[density]
  return ranked.flatMap(({ entry, rank }) =>
    selected.includes(entry.id) ? [{ entry, rank: -1 }] : rank <= limit ? [{ entry, rank }] : [],
  )
}

/** As short as a label must be: R and L for the sides, the abbreviations everybody uses. */
export function shortName({ base, side, name, plain, system }: Entry): string {
  const known = system === 'landmarks' && /^[A-Z]{3,4}$/.test(plain[0] ?? '') ? plain[0]! : undefined
  const bare = side === 'midline' ? name : name.slice(name.indexOf(' ') + 1)
  const words =
    known ??
    (/^[LT]\d+$/.test(base)
      ? base
      : bare.replace('Intervertebral disc', 'Disc').replace('ligament', 'lig.').replace('sacro-iliac lig.', 'SI lig.'))
  return side === 'midline' ? words : `${side === 'right' ? 'R' : 'L'} ${words}`
}
