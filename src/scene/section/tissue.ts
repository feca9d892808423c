import { Color } from 'three'
import { bones } from '../../anatomy/bones'
import { cutColors } from '../../anatomy/cutColors'
import type { DrawnId } from '../../anatomy/muscleKinds'
import { structures } from '../../anatomy/structures'
import { tensionOf } from '../../state/frame/tension'
import type { Choices } from '../../state/page/choices'
import { paintTension } from '../body/paint'
import { muscleColor, palette } from '../body/palette'

/** What a cut shows; the numbers are those of the shader. */
export const kinds = { bone: 0, disc: 1, muscle: 2, ligament: 3, nerve: 4, sac: 5 } as const
export type Kind = keyof typeof kinds

export interface CutTissue {
  readonly kind: Kind
  readonly color: Color
  /** How thick the layer is that covers it [m]: compact bone, the sheath of a muscle or nerve. */
  readonly rim: number
}

/**
 * Compact bone [m], thin where its bone is spongy: the shell of a vertebra is 0.1 to 0.9 mm (Silva 1994), drawn at the upper end,
 * or nobody would see it. Not measured on our bones. The shaft of the femur is `shaft`.
 */
const compact: Readonly<Record<string, number>> = { hipBone: 0.0012, femur: 0.0012 }
const shell = 0.0009
/** Compact bone of the shaft of a femur [m], about a quarter of its width. */
export const shaft = 0.0065
const sheath = { muscle: 0.0004, nerve: 0.0005, sac: 0.0006, ligament: 0, disc: 0 } as const

const byId = new Map(structures.map((structure) => [structure.id, structure]))

/** The sac of the dura has no row: it is drawn where it is cut, and nowhere else. */
export const sacId = 'duralSac'

function kindOf(id: string): Kind {
  if (id === sacId) return 'sac'
  const layer = byId.get(id)?.layer
  if (layer === 'bones') return typeof bones[id as keyof typeof bones].body === 'string' ? 'bone' : 'disc'
  return layer === 'muscles' ? 'muscle' : layer === 'nerve' ? 'nerve' : 'ligament'
}

/** Bone and discs have other colours inside; the rest is as it is outside. */
const own = {
  bone: new Color(cutColors.spongy),
  disc: new Color(cutColors.fibreRing),
  ligament: palette.ligament,
  nerve: palette.nerve,
  sac: new Color(cutColors.fluid),
}

/** How the structure `id` looks where it is cut. */
export function cutTissueOf(id: string, choices: Choices): CutTissue {
  const kind = kindOf(id)
  const base = byId.get(id)?.base ?? id
  const rim = kind === 'bone' ? (compact[base] ?? shell) : sheath[kind]
  const tension = tensionOf(choices, id)
  if (choices.colors === 'mechanics' && (kind === 'muscle' || kind === 'ligament'))
    return { kind, rim, color: paintTension(tension, new Color()) }
  if (tension === 'off') return { kind, rim, color: palette.offScale }
  return { kind, rim, color: kind === 'muscle' ? muscleColor(base as DrawnId) : own[kind] }
}
