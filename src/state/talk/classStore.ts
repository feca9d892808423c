import { create } from 'zustand'
import type { Ask, BodyPlace, Given, Result, Shown } from '../../rooms/messages'

/** What a follower has for itself: nothing, the camera, or the whole body. */
export type Freed = 'nothing' | 'camera' | 'all'

/** Where students have a question: how many there, and the place that was pointed at last. */
export interface Pin {
  readonly count: number
  readonly at: BodyPlace['at'] | null
}

export interface ClassNow {
  readonly role: 'presenter' | 'follower' | null
  readonly code: string
  readonly secret: string
  readonly line: 'joining' | 'on' | 'lost'
  /** Students that are here, and whether the presenter is. */
  readonly here: number
  readonly isPresented: boolean
  readonly freed: Freed
  /** What is asked of the class, what this student has said to it, and what the class has said, once that is shown. */
  readonly ask: Ask | null
  readonly given: Given | null
  readonly result: Result | null
  /** The presenter's: how many have answered. */
  readonly answered: number
  /** The presenter's: where students have a question, and how many there. */
  readonly pins: Readonly<Record<string, Pin>>
  /** A student's: the next tap on the body says where it has a question. */
  readonly wonders: boolean
  readonly pointer: Shown['pointer']
}

export const noClass: ClassNow = {
  role: null,
  code: '',
  secret: '',
  line: 'joining',
  here: 0,
  isPresented: false,
  freed: 'nothing',
  ask: null,
  given: null,
  result: null,
  answered: 0,
  pins: {},
  wonders: false,
  pointer: null,
}

/** The class that this page is in. Apart from what moves it, which comes with the first room (classRoom.ts). */
export const useClass = create<ClassNow>(() => noClass)

/** Whether somebody else leads here: what waits for an answer is theirs to reveal. */
export const isLed = ({ role, freed }: ClassNow): boolean => role === 'follower' && freed !== 'all'

/** Whether this page answers for itself; in a class it is the class that is asked (classAsked.ts). */
export const isForItself = (now: ClassNow): boolean => now.role !== 'presenter' && !isLed(now)

/** Where a tab keeps its place in a room, until it is closed; and the word of the link that opens one. */
export const classPlace = 'counterpull.class'
export const classWord = '#room='

/** Whether this page is about to be in a room: by its link, or because it was in one before it was loaded again. */
export function isClassAsked(): boolean {
  if (location.hash.startsWith(classWord)) return true
  try {
    return sessionStorage.getItem(classPlace) !== null
  } catch {
    return false
  }
}
