import { create } from 'zustand'
import type { Ask, BodyPlace, Given, Message, MessageId } from '../../rooms/messages'
import { base32Of, isId, isSecret, isToken, readCode } from '../../rooms/room'
import { useLesson } from '../learn/lesson'
import { bringOrSay } from '../page/bring'
import { useChoices } from '../page/choices'
import { say as sayText } from '../page/language'
import { dismiss, notify } from '../page/notices'
import { untilEnd } from '../page/pageEnd'
import { isOwnAsk, startAsking } from './classAsked'
import { beginFollowing, endFollowing, hearShown } from './classFollow'
import type { ClassLine } from './classLine'
import { forgetPins, hearHere } from './classPins'
import { type AskedOfClass, resultOf } from './classResult'
import { brokerAddress, endRoomAt, lookForRoom, type NoRoom, openRoomAt, type RoomFound } from './classServer'
import { isAskedHere, nextSought } from './classSteps'
import { classPlace, classWord, noClass, useClass } from './classStore'
import { followQuestions, startTelling } from './classTold'

/** What a tab keeps of its room, until it is closed. */
interface Seat {
  readonly id: string
  readonly code: string
  readonly secret: string
  readonly token?: string | undefined
}

/** What the class was asked and has answered, for the presenter's file. */
export const useAsked = create<readonly AskedOfClass[]>(() => [])

/** The room that this page is in, and what ends being there. */
let room: { readonly place: Seat; readonly line: ClassLine; readonly stops: (() => void)[] } | null = null
/** What each student says to the question that waits. */
const answers = new Map<string, Given>()
/** Whether this page has asked anything itself. */
let hasAsked = false
/** Takes back what was asked. */
const noAsk: Ask = { id: '', kind: 'place', options: 0 }
/** A number that is still being drawn is said when the hand has rested so long [ms]. */
const rests = 500

function keep(place: Seat | null): void {
  try {
    if (place) sessionStorage.setItem(classPlace, JSON.stringify(place))
    else sessionStorage.removeItem(classPlace)
  } catch {
    // A reload then has to be told the code again.
  }
}

function kept(): Seat | null {
  try {
    const { id, code, secret, token } = JSON.parse(sessionStorage.getItem(classPlace) ?? '') as Record<string, unknown>
    const isPlace = isId(id) && typeof code === 'string' && isSecret(secret) && (token === undefined || isToken(token))
    return isPlace ? { id, code, secret, token } : null
  } catch {
    return null
  }
}

const freshId = (): string => base32Of(crypto.getRandomValues(new Uint8Array(10)))

/** The address that lets somebody in. */
export const classAddress = (): string =>
  `${location.origin}${location.pathname}${classWord}${useClass.getState().secret}`

/** What is heard in a room, by what it is. */
const hears: { readonly [M in MessageId]: (message: Message<M>, who: string | null) => void } = {
  state: (shown) => {
    if (useClass.getState().role === 'follower') hearShown(shown)
  },
  ask(ask) {
    // Loaded again, the presenter finds what was asked; later it hears itself.
    if (hasAsked || useClass.getState().ask?.id === ask.id) return
    useClass.setState({ ask: ask.id === '' ? null : ask, given: null, result: null })
    giveStep()
  },
  result(result) {
    if (!hasAsked) useClass.setState({ result })
  },
  life({ here, presenter, ended }) {
    // Who comes back has lost what was said to it.
    if (presenter && !useClass.getState().isPresented) giveAgain()
    useClass.setState({ here, isPresented: presenter })
    if (ended) leaveFor('endedRoom')
  },
  answer(given, who) {
    if (!who || given.ask !== useClass.getState().ask?.id) return
    answers.set(who, given)
    useClass.setState({ answered: answers.size })
  },
  here: hearHere,
}

/** Ask the presenter about a place on the body. */
export const wonderAt = (here: Message<'here'>): void => room?.line.say('here', here)

/** Be in the room `found`, until this page leaves it. */
async function enter(place: Seat): Promise<void> {
  const brought = await bringOrSay(() => import('./classLine'))
  if (!brought || room) return
  const { code, secret, token } = place
  useClass.setState({ ...noClass, role: token ? 'presenter' : 'follower', code, secret })
  keep(place)
  if (!token) beginFollowing()
  const stops: (() => void)[] = []
  let again = (): void => {}
  const line = brought.openClassLine(
    { ...place, address: brokerAddress() },
    {
      hear: ({ id, message, who }) => (hears[id] as (message: unknown, who: string | null) => void)(message, who),
      on() {
        useClass.setState({ line: 'on' })
        again()
      },
      lost: () => useClass.setState(({ line: now }) => ({ line: now === 'joining' ? now : 'lost' })),
      refused: () => void lookAgain(place),
    },
  )
  room = { place, line, stops }
  // Without a network a line is silent for half a minute before it is known to be dead; the browser knows it at once.
  addEventListener('offline', line.renew)
  stops.push(() => removeEventListener('offline', line.renew))
  if (token) again = present(line, stops)
  else stops.push(useLesson.subscribe(giveStep), useChoices.subscribe(giveGuess), startAsking(give))
  if (!token) again = giveAgain
}

/** Show the room of `line` what this page shows; gives what says all of it once more. */
function present(line: ClassLine, stops: (() => void)[]): () => void {
  const telling = startTelling((shown) => line.say('state', shown))
  stops.push(telling.stop, followQuestions(putQuestion, showAnswers))
  return () => {
    telling.again()
    const { ask, result } = useClass.getState()
    if (hasAsked) line.say('ask', ask ?? noAsk)
    if (hasAsked && result) line.say('result', result)
  }
}

/** The broker lets nobody in: the room has ended, is full, or the server has forgotten it and has to be told again. */
async function lookAgain({ code, secret, token }: Seat): Promise<void> {
  const found = token ? await openRoomAt({ token, code }) : await lookForRoom(secret)
  if (found === 'endedRoom') leaveFor(found)
  else if (typeof found === 'string') useClass.setState({ line: 'lost' })
  else if (!token && found.here >= found.most) leaveFor('fullRoom')
  else useClass.setState({ code: found.code })
}

/** Put `ask` to the class; null takes back what was asked. */
export function putQuestion(ask: Ask | null): void {
  answers.clear()
  hasAsked = true
  useClass.setState({ ask, result: null, answered: 0 })
  room?.line.say('ask', ask ?? noAsk)
}

/** Put the next of the structures that the step seeks to the class. */
export function putNextSought(): void {
  const { ask } = useClass.getState()
  const next = ask && nextSought(ask)
  if (next) putQuestion(next)
}

/** Everyone sees what the class has said. */
export function showAnswers(): void {
  const { ask } = useClass.getState()
  if (!ask) return
  const result = resultOf(ask, answers.values())
  hasAsked = true
  useClass.setState({ result })
  useAsked.setState((all) => [...all.filter((one) => one.ask.id !== ask.id), { ask, result }], true)
  room?.line.say('result', result)
}

/** Answer the question that waits: with the option, the number, or a place on the body. */
export function give(what: number | BodyPlace): void {
  const { ask, role } = useClass.getState()
  if (!ask || role !== 'follower') return
  const given = typeof what === 'number' ? { ask: ask.id, value: what } : { ask: ask.id, place: what }
  useClass.setState({ given })
  room?.line.say('answer', given)
}

/** Said once more, where the presenter or the server may not have heard it. */
function giveAgain(): void {
  const { given } = useClass.getState()
  if (given) room?.line.say('answer', given)
}

const isOwnStep = (): boolean => {
  const { ask } = useClass.getState()
  return ask !== null && isAskedHere(ask)
}

/** What is voted in the lesson is the answer to its question. */
function giveStep(): void {
  const { vote } = useLesson.getState()
  const { given } = useClass.getState()
  const isGiven = given !== null && 'value' in given && given.value === vote
  if (vote !== null && isOwnStep() && !isGiven) give(vote)
}

let resting: ReturnType<typeof setTimeout> | undefined
/** And where the ghost of the sacrum is put. */
function giveGuess({ guess }: { guess: number | null }, before: { guess: number | null }): void {
  // Where the ghost stands at first nobody has put it.
  const { ask } = useClass.getState()
  if (guess === null || before.guess === null || guess === before.guess || ask?.kind !== 'ghost') return
  clearTimeout(resting)
  resting = setTimeout(() => {
    if (isOwnAsk(ask) || isOwnStep()) give(guess)
  }, rests)
}

/** Open a room and present in it; or why that is not possible. */
export async function openRoom(): Promise<NoRoom | null> {
  const found = await openRoomAt()
  if (typeof found === 'string') return found
  useAsked.setState([], true)
  await enter({ id: freshId(), code: found.code, secret: found.secret, token: found.token })
  return null
}

/** Join the class whose code was typed, or whose secret stands in a link; or why that is not possible. */
export async function joinRoom(name: string): Promise<NoRoom | null> {
  const wanted = isSecret(name) ? name : readCode(name)
  const found: RoomFound | NoRoom = wanted ? await lookForRoom(wanted) : 'noSuchRoom'
  if (typeof found === 'string') return found
  if (found.here >= found.most) return 'fullRoom'
  await enter({ id: freshId(), code: found.code, secret: found.secret })
  return null
}

/** Leave the class: what the person had before it is there again. */
export function leaveRoom(): void {
  if (!room) return
  const { line, stops } = room
  room = null
  clearTimeout(resting)
  for (const end of stops) end()
  line.end()
  answers.clear()
  forgetPins()
  hasAsked = false
  keep(null)
  endFollowing()
  useClass.setState(noClass, true)
}

/** The class is over, for everyone. */
export async function endRoom(): Promise<void> {
  const place = room?.place
  leaveRoom()
  if (place?.token) await endRoomAt({ secret: place.secret, token: place.token })
}

const tell = (why: NoRoom): void => notify('class', sayText('class', why))

function leaveFor(why: NoRoom): void {
  if (!room) return
  leaveRoom()
  tell(why)
}

/** Be in the room of the address, or in the one where this tab was before it was loaded again. */
export async function resumeClass(): Promise<void> {
  untilEnd(leaveQuietly)
  const linked = location.hash.startsWith(classWord) ? location.hash.slice(classWord.length) : null
  const place = kept()
  if (linked !== null) history.replaceState(history.state, '', location.pathname + location.search)
  if (place && (linked === null || linked === place.secret)) {
    await enter(place)
    return
  }
  if (linked === null) return
  leaveRoom()
  dismiss('class')
  const refused = await joinRoom(linked)
  if (refused) tell(refused)
}

/** The page ends: its place in the room is kept for when it is loaded again. */
function leaveQuietly(): void {
  const place = room?.place ?? null
  leaveRoom()
  keep(place)
}
