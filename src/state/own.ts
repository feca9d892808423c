import { create } from 'zustand'
import type { OwnBody } from '../geometry/own/ownBody'
import type { Named, Recognised, Told } from '../geometry/own/recognise'
import type { Unit } from '../geometry/own/units'
import type { Vec3 } from '../math/vec3'

export type Target = Named['target']

/** A part of a file, as the table shows it. */
export interface OwnPart {
  readonly key: number
  readonly file: string
  readonly name: string
  readonly triangles: number
  /** Null: left out. */
  readonly target: Target | null
  readonly why?: string
}

/** Axes of the file. */
export const axes = ['+X', '-X', '+Y', '-Y', '+Z', '-Z'] as const
export type Axis = (typeof axes)[number]

/** What the person says of the files; null: found by itself. */
export interface Said {
  readonly unit: Unit | null
  readonly scale: number
  readonly up: Axis | null
  readonly front: Axis | null
}

/** Whose bones they are, in the words of whoever brings them. */
export interface Credit {
  readonly name: string
  readonly author: string
  readonly licence: string
}
export const creditLimits = { name: 60, author: 80, licence: 60 } as const satisfies Record<keyof Credit, number>

export type Fitted = OwnBody & Pick<Recognised, 'unit' | 'turn'>

interface Own {
  readonly parts: readonly OwnPart[]
  /** One line for each file that is not taken. */
  readonly refused: readonly string[]
  readonly said: Said
  /** What is being worked at, in words; null: nothing. */
  readonly busy: string | null
  /** Why it went no further. */
  readonly trouble: string | null
  readonly fitted: Fitted | null
  /** Landmarks put right by hand, in units and axes of the file. */
  readonly putRight: Readonly<Record<string, Vec3>>
  /** The landmark that waits for a tap on its bone. */
  readonly placing: string | null
  readonly credit: Credit
  /** The bones are the body; else they are only looked at. */
  readonly worn: boolean
}

export const firstOwn: Own = {
  parts: [],
  refused: [],
  said: { unit: null, scale: 1, up: null, front: null },
  busy: null,
  trouble: null,
  fitted: null,
  putRight: {},
  placing: null,
  credit: { name: '', author: '', licence: '' },
  worn: false,
}

/** Bones that a person brings, from the file to the body. Kept only in this page: a reload has ours again. */
export const useOwn = create<Own>(() => firstOwn)

/** What has to be said wherever the bones are seen: whose they are, and under which licence. Null: they are ours. */
export function ownCredit({ worn, credit }: Pick<Own, 'worn' | 'credit'>): string | null {
  if (!worn) return null
  const { name, author, licence } = credit
  return `Own bones: ${name} · ${author} · ${licence}`
}

/** The same for the shape of one structure: a bone of ours that stays is ours, soft tissue follows the bones. */
export const shapeCredit = (own: Pick<Own, 'worn' | 'credit' | 'fitted'>, id: string): string | null =>
  own.fitted && id in own.fitted.kept ? null : ownCredit(own)

export type { Told }
