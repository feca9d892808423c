import type { Vec3 } from '../math/vec3'
import type { SiteId } from './attachments'
import type { LumbarLevel } from './bodies'
import type { BoneFile } from './bones'
import type { MuscleId } from './muscleIds'

/** A body named without its side. */
export type Rider = LumbarLevel | 'sacrum' | 'pelvis' | 'hipBone' | 'femur'

/** The bones that move against muscles. */
export type BoneFieldId = Extract<Rider, 'hipBone' | 'femur'>

/** Something round on the hip bone that muscles pass over, right side. */
export interface Round {
  readonly centre: Vec3
  readonly radius: number
  /** A roller lies along z; a ball lets the strand choose its own plane. */
  readonly kind: 'roller' | 'ball'
}

/** A place of a belly [mm]; or where the model pulls, as attachments.json has it. */
export type Place = Vec3 | SiteId

/** Where a fascicle takes hold of bone: [mm], right side, standing neutral, on the drawn surface. */
export interface Hold<At = Vec3> {
  readonly name: string
  readonly on: Rider
  readonly at: At
  /** The drawn part of that body which carries the hold: a file of the bone set. */
  readonly bone: BoneFile
  /** How far it draws the surface to itself [mm], where that is not as far as the belly's others. */
  readonly reach?: number
}

/** One section of a belly: where its middle is and how big it would be if no bone were in the way. */
export interface Section<At = Vec3> {
  readonly on: Rider
  /** A second body that carries the section as much as the first. */
  readonly also?: Rider
  /**
   * Middle [mm]. Null where it follows from the others: `strung` of the way along the strand pulled over the round,
   * or, without that, midway between its neighbours.
   */
  readonly at: At | null
  readonly strung?: number
  /** Direction of the width; made square to the course of the muscle, by and by if the belly is oblique. */
  readonly across: Vec3
  /** A second body that turns the width as much as the first. */
  readonly turnsWith?: Rider
  /** Half width and half thickness [mm]. */
  readonly half: readonly [width: number, thickness: number]
  /** How far the edges bend back against the middle [mm], towards along x across. */
  readonly bow?: number
  /** Which edge stays in place when the muscle swells, [across, thick] in half sizes: what it lies on. */
  readonly bed?: readonly [across: number, thick: number]
  /**
   * How it swells where the muscle shortens, if not every way: it lies on bone with all its width, as in the iliac fossa, and only
   * thickens; or it passes a gate, as under the inguinal ligament, and keeps its size.
   */
  readonly swells?: 'thick' | 'not'
  /** 0 flesh .. 1 tendon. */
  readonly tendon?: number
}

/** What a line through sections is laid by: of a belly its middle, of a sheet of fascia the line it hangs on. */
export interface Laid<At = Vec3> {
  readonly sections: readonly Omit<Section<At>, 'half'>[]
  readonly round?: Round
  /** Where sections keep the direction of their width, as where a broad origin runs aslant to the fibres. */
  readonly oblique?: 'origin' | 'both ends'
  /**
   * It goes on down the thigh or up the back, `beyond` [mm] of it, and is cut off at its last section, level in standing, as on a
   * plate: what is past the picture would hide what the page is about. The cut is a flat face that rides on what carries that section; no hold
   * is there. As the whole stretches, so does what is drawn: its volume is that of its share of the length.
   */
  readonly cut?: { readonly beyond: number }
  /** Length of the rounded ends [mm]; a cut end is not round. */
  readonly ends: readonly [origin: number, insertion: number]
  readonly rings: number
}

/** A sheet of fascia between two bellies, which one stays on its side of in every pose. */
export interface Wall {
  readonly sheet: Laid
  /** Towards `across` of its sections, or against it. */
  readonly side: 1 | -1
  /** The part of the belly that it holds, as shares of its length. */
  readonly from: number
  readonly to: number
}

/** A ligament on the hip bone that a belly passes under: a place on its lower edge [mm], two unit directions square to it. */
export interface Roof {
  readonly edge: Vec3
  readonly forward: Vec3
  readonly up: Vec3
}

/** A muscle of the right side as it is drawn: what holds it, and the sections from origin to insertion. */
export interface Belly<At = Vec3> extends Laid<At> {
  /** Other muscles that were there first: it makes room for them. */
  readonly yieldsTo?: readonly MuscleId[]
  /** Bones that move against it: it gives way to them in every pose. */
  readonly clears?: readonly BoneFieldId[]
  /** What parts it from its neighbour, and what it passes under where bone leaves room. */
  readonly wall?: Wall
  readonly roof?: Roof
  readonly origins: readonly Hold<At>[]
  readonly insertions: readonly Hold<At>[]
  /**
   * Where its fibres go on to, deeper than it is drawn: through what it yields to, or between its neighbours. Their areas are on the
   * bone; the surface is not drawn to them.
   */
  readonly beneath?: { readonly origins?: readonly Hold[]; readonly insertions?: readonly Hold[] }
  /** Where fascicles come in from the side, one from each: the belly lies along these holds. */
  readonly slips?: 'origins' | 'insertions'
  /** How many of those, from the first, also send fibres on to the far end, as transverse processes to a rib. */
  readonly passedOn?: number
  readonly sections: readonly Section<At>[]
  /** Share of the half width from which a section is filled outward: 0 round, towards 1 a sheet. */
  readonly core: number
  /** The edge of the origin: how far it draws back between its holds, as slips do, half a slip's width, how far it
   * draws back at either end of its width, as along a crest [mm]. */
  readonly edge?: { readonly depth: number; readonly half: number; readonly arch: number }
  /** How much further down the fibres the edges of a fan begin than its middle [mm]: all that it spreads over is filled. */
  readonly fan?: number
  /** How far a hold draws the surface to itself [mm]. */
  readonly reach: number
  readonly around: number
}
