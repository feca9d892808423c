import { type Entry, entries } from '../../anatomy/atlas'
import type { LabelDensity } from '../../state/look/picture'
import { calledOf, calledWithin } from '../../state/page/names'

/** The highest rank that has a label: what the page is about, or all that has a rank of its own. */
const limits: Readonly<Record<LabelDensity, number>> = { off: -1, key: 19, more: 99 }

/** What may have a label at this density, with its rank; what is selected, or felt through the skin that is shown, always has one. */
export function labelled(
  density: LabelDensity,
  selected: readonly string[],
  felt: readonly string[] = [],
): readonly { entry: Entry; rank: number }[] {
  return entries.flatMap((entry) => {
    if (selected.includes(entry.id)) return [{ entry, rank: -1 }]
    return entry.labelRank <= limits[density] || felt.includes(entry.id) ? [{ entry, rank: entry.labelRank }] : []
  })
}

/** As short as a label must be: R and L for the sides, the abbreviations everybody uses. */
export function shortName(entry: Entry): string {
  const { base, side, plain, system } = entry
  const known = system === 'landmarks' && /^[A-Z]{3,4}$/.test(plain[0] ?? '') ? plain[0]! : undefined
  const bare = side === 'midline' ? calledOf(entry) : calledWithin(entry)
  const words =
    known ??
    (/^[LT]\d+$/.test(base)
      ? base
      : bare.replace('Intervertebral disc', 'Disc').replace('ligament', 'lig.').replace('sacro-iliac lig.', 'SI lig.'))
  return side === 'midline' ? words : `${side === 'right' ? 'R' : 'L'} ${words}`
}
