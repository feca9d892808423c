import { create } from 'zustand'
import { type Body, ourBody } from '../../anatomy/body'
import type { Target } from '../../geometry/own/match'
import type { OwnBody } from '../../geometry/own/ownBody'
import type { FileLine } from '../../geometry/own/readFile'
import type { Recognised, ToldOfFile } from '../../geometry/own/recognise'
import type { LengthUnit } from '../../geometry/own/units'
import type { Vec3 } from '../../math/vec3'
import { useChoices } from '../page/choices'
import { say } from '../page/language'

export type { Target }

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
export type FileAxis = (typeof axes)[number]

/** What the person says of the files; null: found by itself. */
export interface Said {
  readonly unit: LengthUnit | null
  readonly scale: number
  readonly up: FileAxis | null
  readonly front: FileAxis | null
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
  /** What is to be said of the files: what is not taken, and what is to be known of the rest. */
  readonly lines: readonly FileLine[]
  readonly said: Said
  /** What is being worked at; null: nothing. */
  readonly busy: 'reading' | 'recognising' | null
  /** Why it went no further. */
  readonly trouble: string | null
  readonly fitted: Fitted | null
  /** Landmarks put right by hand, in units and axes of the file. */
  readonly putRight: Readonly<Record<string, Vec3>>
  /** The landmark that waits for a tap on its bone. */
  readonly placing: string | null
  readonly credit: Credit
}

export const firstOwn: Own = {
  parts: [],
  lines: [],
  said: { unit: null, scale: 1, up: null, front: null },
  busy: null,
  trouble: null,
  fitted: null,
  putRight: {},
  placing: null,
  credit: { name: '', author: '', licence: '' },
}

/** Bones that a person brings, from the file to the body. Kept only in this page: a reload has ours again. */
export const useOwn = create<Own>(() => firstOwn)

/** What has to be said wherever the bones are seen: whose they are, and under which licence. Null: they are ours. */
export function ownCredit(worn: Body, { name, author, licence }: Credit): string | null {
  return worn === ourBody ? null : say('own', 'credit', { name, author, licence })
}

/** The same of the bones that are on now. */
export const creditNow = (): string | null => ownCredit(useChoices.getState().worn, useOwn.getState().credit)

export function useOwnCredit(): string | null {
  const credit = useOwn((state) => state.credit)
  return useChoices(({ worn }) => ownCredit(worn, credit))
}

/** The same for the shape of one structure: a bone of ours that stays is ours, soft tissue follows the bones. */
export function useShapeCredit(id: string): string | null {
  const ours = useOwn(({ fitted }) => fitted !== null && id in fitted.kept)
  const credit = useOwnCredit()
  return ours ? null : credit
}

export type { FileLine, ToldOfFile }
