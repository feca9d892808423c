import { type BoneId, boneIds, bones } from '../../anatomy/bones'
import { landmark } from '../../anatomy/landmarks'
import { drawnIds } from '../../anatomy/muscleKinds'
import { onSide, sides } from '../../anatomy/sides'
import { after, applied, inverseOf, type Similarity, turned } from '../../math/similarity'
import { add, cross, dot, scale, sub, unit as unitOf, type Vec3 } from '../../math/vec3'
import { fitWarp, type Warp, warped } from '../../math/warp'
import { bellies } from '../bellies'
import type { DrawnBody, Tissue } from '../tissue'
import { carriedBelly } from './carriedBelly'
import { carriedField } from './carriedField'
import { type Cloud, countOf, ourCloud, pointAt } from './cloud'
import { Refusal } from './part'
import { heldPoints, type Wanted, wantedPoint, wantedPoints } from './points'
import type { Recognised } from './recognise'
import { nearestOn } from './register'
import { joined, type Surface } from './surface'

/** A landmark as it was found on their bones. */
export interface FoundLandmark {
  readonly id: string
  readonly name: string
  readonly bone: BoneId
  /** [m], standing. */
  readonly at: Vec3
  /** As the file has it. */
  readonly inFile: Vec3
  /** How far the surfaces are from one another about it [m]. */
  readonly near: number
  readonly byHand: boolean
}

/** A body of other bones. */
export interface OwnBody extends DrawnBody {
  readonly shape: Warp
  readonly tissue: Tissue
  /** Theirs, to be drawn [m, standing]. */
  readonly surfaces: Readonly<Partial<Record<BoneId, Surface>>>
  /** How ours that stay are moved and sized so that the joints still meet. */
  readonly kept: Readonly<Partial<Record<BoneId, Similarity>>>
  readonly landmarks: readonly FoundLandmark[]
  /** How well each bone is recognised [m]. */
  readonly fits: readonly { readonly bone: BoneId; readonly mean: number; readonly worst: number }[]
  /** From the place where they stand to the file. */
  readonly toFile: Similarity
  readonly ratio: number
}

/** A landmark put right by hand draws its surroundings along; nearer than this [m] nothing else has a say. */
const handReach = 0.012

type PutRight = ReadonlyMap<string, Vec3>

/** `putRight`: landmarks as somebody has them, in the units and axes of the file. */
export function ownBody(found: Recognised, putRight: PutRight): OwnBody {
  const byHand = new Map([...putRight].map(([id, at]) => [id, applied(found.toStanding, at)] as const))
  const maps = new Map([...found.fits].map(([bone, { map }]) => [bone, corrected(found, bone, map, byHand)] as const))
  const place = (point: Wanted): Vec3 => {
    const hand = byHand.get(point.id)
    if (hand) return hand
    const moved = warped(maps.get(point.bone)!, point.at)
    return point.inside ? moved : nearestOn(found.clouds.get(point.bone)!, moved)
  }
  const stand = standing(maps, place)
  const theirs = (point: Wanted): Vec3 => applied(stand, place(point))
  const kept = keptBones(
    found,
    (id) => theirs(wantedPoint(id)),
    (bone, at) => applied(stand, warped(maps.get(bone)!, at)),
  )
  const { there, back } = wholeMap(found, maps, stand, theirs, kept)
  const toFile = inverseOf(after(stand, found.toStanding))
  return {
    shape: there,
    tissue: tissueOf(there, back),
    surfaces: Object.fromEntries(
      [...found.parts].map(([bone, parts]) => [bone, joined(parts, after(stand, found.toStanding))]),
    ),
    kept,
    landmarks: wantedPoints.flatMap((point) => {
      if (!point.name || !found.fits.has(point.bone)) return []
      const at = theirs(point)
      return [
        {
          id: point.id,
          name: point.name,
          bone: point.bone,
          at,
          inFile: applied(toFile, at),
          near: nearby(found, point),
          byHand: byHand.has(point.id),
        },
      ]
    }),
    fits: [...found.fits].map(([bone, { mean, worst }]) => ({ bone, mean, worst })),
    toFile,
    ratio: found.ratio,
  }
}

/** The map of a bone, drawn through the landmarks that were put right on it. */
function corrected({ clouds }: Recognised, bone: BoneId, map: Warp, byHand: PutRight): Warp {
  const hands = [...byHand].flatMap(([id, to]) => {
    const point = wantedPoint(id)
    return point.bone === bone ? [{ from: point.at, to }] : []
  })
  if (hands.length === 0) return map
  const from = hands.map((hand) => hand.from)
  const to = hands.map((hand) => hand.to)
  const ours = ourCloud(bone)
  for (let i = 0; i < countOf(ours); i += 3) {
    const p = pointAt(ours.points, i)
    if (hands.some((hand) => away(hand.from, p) < handReach)) continue
    from.push(p)
    to.push(nearestOn(clouds.get(bone)!, warped(map, p)))
  }
  const drawn = fitWarp(from, to, 1e-4)
  if (!drawn) throw new Refusal('the landmarks put right lie in one place: put them where they are on the bone')
  return drawn
}

const away = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
const meanOf = (a: Vec3, b: Vec3): Vec3 => scale(add(a, b), 0.5)

/**
 * The frame of the body: origin midway between the hip joints, right along their line, and the spines over the pubic
 * tubercles as they are in ours. Without both hip bones, as ours were laid upon theirs.
 */
function standing(maps: ReadonlyMap<BoneId, Warp>, place: (point: Wanted) => Vec3): Similarity {
  if (!sides.every((side) => maps.has(`hipBone.${side}`)))
    return { scale: 1, turn: [1, 0, 0, 0, 1, 0, 0, 0, 1], shift: [0, 0, 0] }
  const both = (id: string) => sides.map((side) => place(wantedPoint(`${id}.${side}`))) as [Vec3, Vec3]
  const [right, left] = both('acetabulumCentre')
  const origin = meanOf(right, left)
  const z = unitOf(sub(right, left))
  const lean = sub(meanOf(...both('ASIS')), meanOf(...both('pubicTubercle')))
  const up = unitOf(sub(lean, scale(z, dot(lean, z))))
  const ours = sub(landmark('pelvis', 'ASIS'), landmark('pelvis', 'pubicTubercle'))
  // In our frame that line leans by this angle from straight up, forward positive.
  const angle = Math.atan2(ours[0], ours[1])
  const forward = cross(up, z)
  const y = sub(scale(up, Math.cos(angle)), scale(forward, Math.sin(angle)))
  const x = cross(y, z)
  const turn = [...x, ...y, ...z]
  return { scale: 1, turn, shift: scale(turned({ turn }, origin), -1) }
}

/** The vertebrae from below; T12 goes with L1. */
const spine = ['L5', 'L4', 'L3', 'L2', 'L1'] as const
const below = { L5: 'disc.L5-S1', L4: 'disc.L4-L5', L3: 'disc.L3-L4', L2: 'disc.L2-L3', L1: 'disc.L1-L2' } as const

/**
 * Where our own bones go that were not replaced. All take the size of theirs. A femur hangs in its hip joint. The
 * vertebrae stand on the sacrum, or on the last one of theirs, disc by disc: what the end plate leans more than ours
 * they give back in even shares, so that the trunk stays upright.
 */
function keptBones(
  found: Recognised,
  theirs: (id: string) => Vec3,
  moved: (bone: BoneId, at: Vec3) => Vec3,
): Partial<Record<BoneId, Similarity>> {
  const { fits, ratio } = found
  const kept: Partial<Record<BoneId, Similarity>> = {}
  const about = (from: Vec3, to: Vec3, lean = 0): Similarity => {
    const turn = [Math.cos(lean), -Math.sin(lean), 0, Math.sin(lean), Math.cos(lean), 0, 0, 0, 1]
    return { scale: ratio, turn, shift: sub(to, applied({ scale: ratio, turn, shift: [0, 0, 0] }, from)) }
  }
  for (const side of sides) {
    const hip = onSide(side, landmark('pelvis', 'acetabulumCentre'))
    const home: Vec3 = fits.has(`hipBone.${side}`) ? theirs(`acetabulumCentre.${side}`) : scale(hip, ratio)
    if (!fits.has(`hipBone.${side}`)) kept[`hipBone.${side}`] = about(hip, home)
    if (!fits.has(`femur.${side}`)) kept[`femur.${side}`] = about(hip, home)
  }
  if (!fits.has('sacrum')) kept.sacrum = about([0, 0, 0], [0, 0, 0])
  const carry = (bone: BoneId, at: Vec3): Vec3 => (kept[bone] ? applied(kept[bone], at) : moved(bone, at))
  if (!fits.has('coccyx')) {
    const apex = landmark('pelvis', 'sacralApex')
    kept.coccyx = about(apex, carry('sacrum', apex))
  }
  const leanOf = (bone: BoneId, front: Vec3, back: Vec3): number => {
    const [a, b] = [sub(front, back), sub(carry(bone, front), carry(bone, back))]
    return Math.atan2(b[1], b[0]) - Math.atan2(a[1], a[0])
  }
  let lean = leanOf('sacrum', landmark('pelvis', 'S1EndplateAnterior'), landmark('pelvis', 'S1EndplatePosterior'))
  let under: BoneId = 'sacrum'
  spine.forEach((bone, k) => {
    if (fits.has(bone)) {
      lean = leanOf(
        bone,
        landmark('spine', `${bone}.superior_endplate.anterior`),
        landmark('spine', `${bone}.superior_endplate.posterior`),
      )
    } else {
      lean *= (spine.length - 1 - k) / (spine.length - k)
      const disc = landmark('spine', `${below[bone]}.centre`)
      const at = carry(under, disc)
      kept[bone] = about(disc, [at[0], at[1], at[2]], lean)
    }
    under = bone
  })
  if (!fits.has('T12')) {
    const disc = landmark('spine', 'disc.T12-L1.centre')
    kept.T12 = about(disc, carry('L1', disc), lean)
  }
  const centre = landmark('spine', 'T12.body_centre')
  const rib = kept.T12 ?? about(centre, carry('T12', centre), lean)
  for (const side of sides) kept[`twelfthRib.${side}`] = rib
  return kept
}

/** Controls nearer to one another than this [m] are one. */
const spacing = 0.0045
/** Points of a bone besides its landmarks. */
const perBone = { theirs: 130, ours: 36 } as const

/** One smooth map from our body to theirs, through landmarks, attachments and the surfaces of all bones. */
function wholeMap(
  found: Recognised,
  maps: ReadonlyMap<BoneId, Warp>,
  stand: Similarity,
  theirs: (point: Wanted) => Vec3,
  kept: OwnBody['kept'],
): { there: Warp; back: Warp } {
  const from: Vec3[] = []
  const to: Vec3[] = []
  const put = (at: Vec3, target: Vec3, room: number) => {
    if (from.some((other) => away(other, at) < room)) return
    from.push(at)
    to.push(target)
  }
  const onTheirs = (bone: BoneId, at: Vec3): Vec3 =>
    applied(stand, nearestOn(found.clouds.get(bone)!, warped(maps.get(bone)!, at)))
  for (const point of wantedPoints) {
    const mine = kept[point.bone]
    if (mine && /femur|L\d|T12/.test(point.bone) && !point.name) continue
    put(point.at, mine ? applied(mine, point.at) : theirs(point), 0.001)
  }
  for (const { bone, at } of heldPoints()) {
    const mine = kept[bone]
    if (mine) put(at, applied(mine, at), 0.001)
    else if (found.fits.has(bone)) put(at, onTheirs(bone, at), 0.001)
  }
  for (const bone of boneIds) {
    if (bones[bone].kind !== 'bone') continue
    const mine = kept[bone]
    const cloud: Cloud = ourCloud(bone)
    const step = Math.max(1, Math.floor(countOf(cloud) / (mine ? perBone.ours : perBone.theirs)))
    for (let i = 0; i < countOf(cloud); i += step) {
      const at = pointAt(cloud.points, i)
      put(at, mine ? applied(mine, at) : onTheirs(bone, at), spacing)
    }
  }
  const [there, back] = [fitWarp(from, to, 2e-5), fitWarp(to, from, 2e-5)]
  if (!there?.weights.every(Number.isFinite) || !back?.weights.every(Number.isFinite))
    throw new Refusal('no smooth map leads from our bones to these')
  return { there, back }
}

/** Muscles, and the room that bones leave them, carried by the map of the bones. */
function tissueOf(there: Warp, back: Warp): Tissue {
  const fields = (['hipBone', 'femur'] as const).flatMap((id) =>
    sides.map((side) => [`${id}.${side}`, carriedField(id, side, there, back)] as const),
  )
  const muscles = drawnIds.flatMap((id) =>
    sides.map((side) => [`${id}.${side}`, carriedBelly(bellies[id], side, there)] as const),
  )
  return { fields: Object.fromEntries(fields), bellies: Object.fromEntries(muscles) }
}

/** Mean distance between the surfaces at the six points of ours nearest to a landmark. */
function nearby({ fits, clouds }: Recognised, { bone, at }: Wanted): number {
  const ours = ourCloud(bone)
  const cloud = clouds.get(bone)!
  const about = ours.tree.near(...at, 6)
  const sum = about.reduce((total, i) => {
    const p = warped(fits.get(bone)!.map, pointAt(ours.points, i))
    return total + away(p, nearestOn(cloud, p))
  }, 0)
  return sum / about.length
}
