import { structuresNamed } from '../anatomy/structures'
import { type ViewId, viewIds } from '../anatomy/views'

/** What a setting of the picture may be, and how it is named on screen. */
export const colorModes = { anatomy: 'Anatomy', mechanics: 'Mechanics' } as const
export const ghosts = { none: 'None', neutral: 'Neutral', pinned: 'Pinned', lifeSize: 'Life size' } as const
export const references = { gravity: 'Gravity', ilium: 'Ilium', L5: 'L5' } as const
export const holds = { feet: 'Feet', pelvis: 'Pelvis', trunk: 'Trunk' } as const
/** Sciatic nerve and piriformis after Beaton and Anson (1937); how often: Natsis 2014, 294 limbs. */
export const nerveVariants = { A: 'A', B: 'B', C: 'C', D: 'D', E: 'E', F: 'F' } as const

/** How the body is shown. Nothing here changes an answer. */
export interface Picture {
  readonly colors: keyof typeof colorModes
  /** Structures ('piriformis.left') and layers ('muscles') that are not shown. */
  readonly hidden: readonly string[]
  readonly nerveVariant: keyof typeof nerveVariants
  /** Muscles as lines, a few for each bundle of fibres, in bellies of glass. */
  readonly fascicles: boolean
  /** Origins red and insertions blue on the bones. */
  readonly attachments: boolean
  /** Forces as arrows to a stated scale. */
  readonly arrows: boolean
  /** The sacrum alone with all that pulls on it. */
  readonly freeBody: boolean
  /** Piriformis' line of pull, the axis of the thigh and the arm between them. */
  readonly momentArm: boolean
  readonly ghost: keyof typeof ghosts
  /** Against what turning is seen, and what stays in its place. */
  readonly relativeTo: keyof typeof references
  readonly held: keyof typeof holds
  /** Null once somebody has moved the camera. */
  readonly view: ViewId | null
}

export const firstPicture: Picture = {
  colors: 'anatomy',
  // Gluteus maximus would cover what the page is about.
  hidden: ['gluteusMaximus.right', 'gluteusMaximus.left'],
  nerveVariant: 'A',
  fascicles: false,
  attachments: false,
  arrows: false,
  freeBody: false,
  momentArm: false,
  ghost: 'none',
  relativeTo: 'gravity',
  held: 'feet',
  view: 'threeQuarter',
}

type Key = keyof Picture
export const pictureKeys = Object.keys(firstPicture) as Key[]

const flags = [true, false]
const allowed: Partial<Record<Key, readonly unknown[]>> = {
  colors: Object.keys(colorModes),
  nerveVariant: Object.keys(nerveVariants),
  fascicles: flags,
  attachments: flags,
  arrows: flags,
  freeBody: flags,
  momentArm: flags,
  ghost: Object.keys(ghosts),
  relativeTo: Object.keys(references),
  held: Object.keys(holds),
  view: [...viewIds, null],
}

function readHidden(value: unknown): string[] {
  if (!Array.isArray(value)) throw new RangeError(`hidden takes a list of structures; got ${JSON.stringify(value)}`)
  const ids = value.flatMap((name) => {
    const meant = typeof name === 'string' ? structuresNamed(name) : undefined
    if (!meant) throw new RangeError(`hidden knows no structure ${JSON.stringify(name)?.slice(0, 60)}`)
    return meant
  })
  return [...new Set(ids)]
}

/** The settings of the picture in `input`, checked; throws one clear line that names the setting. */
export function readPicture(input: Record<string, unknown>): Partial<Picture> {
  const read: Record<string, unknown> = {}
  for (const key of pictureKeys) {
    if (!(key in input)) continue
    const value = input[key]
    const options = allowed[key]
    if (options && !options.includes(value))
      throw new RangeError(`${key} must be one of ${options.join(', ')}; got ${JSON.stringify(value) ?? String(value)}`)
    read[key] = key === 'hidden' ? readHidden(value) : value
  }
  return read
}
