import type { BoneId } from '../../anatomy/bones'
import { makeKdTree } from '../../math/kdTree'
import { applied, inverseOf, type Similarity, turned } from '../../math/similarity'
import type { Vec3 } from '../../math/vec3'
import { fitAffine, warped } from '../../math/warp'
import { type Cloud, countOf, movedCloud, ourCloud, outward, pointAt, spreadOver, together } from './cloud'
import { matchOf, nameOfTarget, type Target } from './match'
import { type FilePart, Refusal } from './part'
import { alignAll, type BoneFit, fitBone, type SurfacePair, warpOf } from './register'
import { type LengthUnit, units } from './units'

/** A part of a file and what it stands for. */
export interface NamedPart {
  readonly part: FilePart
  readonly target: Target
}

/** What a person knows better than the fit. */
export interface ToldOfFile {
  /** Null: the one in which the bones come out nearest to the size of ours. */
  readonly unit: LengthUnit | null
  /** Makes everything larger than the unit says. */
  readonly scale: number
  /** From our axes to the file's, row by row; null: found. */
  readonly turn: readonly number[] | null
}

/** Bones of somebody else, each found again in ours; metres, standing as ours do. */
export interface Recognised {
  readonly fits: ReadonlyMap<BoneId, BoneFit>
  readonly clouds: ReadonlyMap<BoneId, Cloud>
  readonly parts: ReadonlyMap<BoneId, readonly Pick<FilePart, 'positions' | 'index'>[]>
  /** From the file to metres, standing. */
  readonly toStanding: Similarity
  readonly unit: LengthUnit
  /** How much larger than ours all of them are. */
  readonly ratio: number
  /** From our axes to the file's, row by row. */
  readonly turn: readonly number[]
}

/** Points on each bone: about a millimetre and a half from one another on a hip bone. */
const density = 14_000

/** Recognises the bones; refuses with one line what cannot be the bones it is said to be. */
export function recognise(named: readonly NamedPart[], told: ToldOfFile): Recognised {
  if (named.length === 0)
    throw new Refusal('no part has been given a bone: choose at least one, such as the sacrum or a hip bone')
  refuseTwins(named)
  const surfaces = surfacesOf(named, told)
  const pairs = [...surfaces].map(([bone, parts]) => ({
    bone,
    ours: ourCloud(bone),
    theirs: spreadOver(parts, density),
  }))
  const { map, away } = alignAll(pairs, told.turn ?? undefined)
  refuseExchanged(pairs, away, told)
  refuseStranger(pairs, away)
  const { unit, ratio } = sizeOf(map, told)
  const toStanding = { ...inverseOf(map), scale: (units[unit] * told.scale) as number }
  const home: Similarity = {
    ...toStanding,
    shift: applied({ ...toStanding, shift: [0, 0, 0] }, map.shift).map((x) => -x) as unknown as Vec3,
  }
  const clouds = new Map<BoneId, Cloud>()
  const fits = new Map<BoneId, BoneFit>()
  for (const { bone, theirs } of pairs) {
    const cloud = movedCloud(
      theirs,
      (p) => applied(home, p),
      (n) => turned(home, n),
    )
    const start = warpOf({ scale: ratio, turn: [1, 0, 0, 0, 1, 0, 0, 0, 1], shift: [0, 0, 0] })
    const fit = fitBone(bone, cloud, start)
    refuseHopeless(bone, fit, ratio)
    clouds.set(bone, cloud)
    fits.set(bone, fit!)
  }
  return { fits, clouds, parts: surfaces, toStanding: home, unit, ratio, turn: map.turn }
}

/** Two sacra are two people: whoever drops two models on the page has to leave one out. */
function refuseTwins(named: readonly NamedPart[]): void {
  const seen = new Map<string, FilePart>()
  for (const { part, target } of named) {
    const key = `${target}/${matchOf(part).piece || part.name}`
    const other = seen.get(key)
    // Of one file they may be pieces.
    if (other && other.file !== part.file)
      throw new Refusal(
        `${nameOfTarget(target)} is given twice, by "${other.name}" of ${other.file} and "${part.name}" of ${part.file}: leave one of them out`,
      )
    seen.set(key, part)
  }
}

type Surfaces = Map<BoneId, Pick<FilePart, 'positions' | 'index'>[]>

function surfacesOf(named: readonly NamedPart[], told: ToldOfFile): Surfaces {
  const surfaces: Surfaces = new Map()
  const add = (bone: BoneId, part: Pick<FilePart, 'positions' | 'index'>) =>
    surfaces.set(bone, [...(surfaces.get(bone) ?? []), part])
  const whole = named.filter(({ target }) => target === 'pelvis').map(({ part }) => outward(part))
  for (const { part, target } of named) if (target !== 'pelvis') add(target, outward(part))
  if (whole.length > 0) for (const [bone, part] of apart(whole, told)) add(bone, part)
  return surfaces
}

const ofPelvis = ['hipBone.right', 'hipBone.left', 'sacrum'] as const satisfies readonly BoneId[]

/** A pelvis in one piece comes apart by which of our bones, laid upon it, each triangle is nearest to. */
function apart(whole: readonly FilePart[], told: ToldOfFile): [BoneId, Pick<FilePart, 'positions' | 'index'>][] {
  const theirs = spreadOver(whole, 2 * density)
  const { map, away } = alignAll([{ ours: together(ofPelvis.map(ourCloud)), theirs }], told.turn ?? undefined)
  if (away > 0.02) throw new Refusal('the pelvis in one piece does not look like one: give each bone its own part')
  const from: Vec3[] = []
  const owner: BoneId[] = []
  for (const bone of ofPelvis) {
    const ours = ourCloud(bone)
    for (let i = 0; i < countOf(ours); i++) {
      from.push(pointAt(ours.points, i))
      owner.push(bone)
    }
  }
  // One affine map lays ours more closely upon theirs.
  let place = warpOf(map)
  for (let k = 0; k < 15; k++) {
    const to = from.map((p) => pointAt(theirs.points, theirs.tree.nearest(...warped(place, p)).index))
    place = fitAffine(from, to) ?? place
  }
  const laid = makeKdTree(Float64Array.from(from.flatMap((p) => warped(place, p))))
  return whole.flatMap(({ positions, index }) =>
    ofPelvis.flatMap((bone): [BoneId, Pick<FilePart, 'positions' | 'index'>][] => {
      const kept: number[] = []
      for (let t = 0; t < index.length; t += 3) {
        const corners = [index[t]!, index[t + 1]!, index[t + 2]!]
        const middle = [0, 1, 2].map((c) => corners.reduce((sum, v) => sum + positions[3 * v + c]!, 0) / 3)
        if (owner[laid.nearest(middle[0]!, middle[1]!, middle[2]!).index] === bone) kept.push(...corners)
      }
      return kept.length === 0 ? [] : [[bone, { positions, index: Uint32Array.from(kept) }]]
    }),
  )
}

/** Sizes of adults against ours. */
const plausible = { least: 0.6, most: 1.6 } as const

function sizeOf(map: Similarity, told: ToldOfFile): { unit: LengthUnit; ratio: number } {
  const ratioIn = (unit: LengthUnit) => map.scale * units[unit] * told.scale
  const known = Object.keys(units) as LengthUnit[]
  const nearest = known.reduce((a, b) => (Math.abs(Math.log(ratioIn(b))) < Math.abs(Math.log(ratioIn(a))) ? b : a))
  const unit = told.unit ?? nearest
  const ratio = ratioIn(unit)
  if (ratio < plausible.least || ratio > plausible.most)
    throw new Refusal(
      `in ${unit} these bones would be ${ratio.toPrecision(2)} times the size of ours; ${plausible.least} to ${plausible.most} are allowed: choose another unit or scale, or another bone for a part`,
    )
  return { unit, ratio }
}

/** Left taken for right fits far better the other way round. */
function refuseExchanged(
  pairs: readonly (SurfacePair & { readonly bone: BoneId })[],
  away: number,
  told: ToldOfFile,
): void {
  if (away < 0.012 || !pairs.some(({ bone }) => bone.includes('.'))) return
  const other = (bone: BoneId): BoneId =>
    (bone.endsWith('.right') ? bone.replace('.right', '.left') : bone.replace('.left', '.right')) as BoneId
  const exchanged = alignAll(
    pairs.map(({ bone, theirs }) => ({ ours: ourCloud(other(bone)), theirs })),
    told.turn ?? undefined,
  )
  if (exchanged.away < 0.6 * away)
    throw new Refusal('right and left are exchanged in these names, or the file is a mirror image: exchange them below')
}

/** Where they do not fit together, one of them mostly does not fit by itself [m of ours]. */
const strange = { together: 0.014, alone: 0.006 } as const

function refuseStranger(pairs: readonly (SurfacePair & { readonly bone: BoneId })[], away: number): void {
  if (away < strange.together) return
  const alone = pairs.map((pair) => ({ bone: pair.bone, away: alignAll([pair]).away }))
  const worst = alone.reduce((a, b) => (b.away > a.away ? b : a))
  if (worst.away > strange.alone)
    throw new Refusal(
      `${nameOfTarget(worst.bone)} does not look like one, whichever way it is turned: ${(1000 * worst.away).toFixed(0)} mm between it and ours at the same size; choose what this part is, or leave it out`,
    )
}

/** What one smooth change may do to a bone before it is another bone. */
const hopeless = { affine: 2.6e-3, squeeze: 1.9, size: 1.45 } as const

function refuseHopeless(bone: BoneId, fit: BoneFit | null, ratio: number): void {
  const name = nameOfTarget(bone)
  const choose = 'choose what this part is, or leave it out'
  if (!fit) throw new Refusal(`${name} is not recognised: nothing of it lies where our bone has it; ${choose}`)
  const [a, b, c] = [3, 6, 9].map((o) =>
    Math.hypot(fit.map.weights.at(o - 12)!, fit.map.weights.at(o - 11)!, fit.map.weights.at(o - 10)!),
  )
  const size = Math.cbrt(a! * b! * c!) / ratio
  // A coccyx is small and differs from one person to the next more than any other bone.
  const free = bone === 'coccyx'
  const worst = fit.affine / ratio
  if (
    worst > hopeless.affine ||
    (!free && (fit.squeeze > hopeless.squeeze || size > hopeless.size || size < 1 / hopeless.size))
  )
    throw new Refusal(
      `${name} does not look like one: ${(1000 * worst).toFixed(1)} mm between the surfaces when ours is laid upon it, stretched ${fit.squeeze.toFixed(1)} times more one way than another; ${choose}`,
    )
}
