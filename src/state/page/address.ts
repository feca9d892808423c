import { showBest } from '../find/bestShown'
import { whenDrawn } from '../frame/sceneApi'
import { leaveLesson, openLesson, useLesson } from '../learn/lesson'
import { useClass } from '../talk/classStore'
import { usePresent } from '../talk/slideShow'
import { tellEarlier } from './earlier'
import { followLanguage, languageChosen } from './languageChoice'
import { keepLeft, leftHere } from './left'
import { droppedLine, encode, openLink } from './link'
import { partsOf } from './mend'
import { dismiss, notify } from './notices'
import { showLink, stateNow } from './show'
import { asOneStep } from './undo'

/** The whole address that opens what `link` says. */
export function addressOf(link: string): string {
  const { origin, pathname } = location
  return `${origin === 'null' ? 'file://' : origin}${pathname}#${link}`
}

/** The whole address that opens this moment again. */
export const linkNow = (): string => addressOf(hashNow())

/** What the link of this moment says, and in which language, where one was chosen. */
function hashNow(): string {
  const language = languageChosen()
  return encode({ ...stateNow(), ...(language && { language }) })
}

/** The address that opens this moment here, in this tab. A talk, a class and a lesson remember their place themselves: null. */
function placeNow(): string | null {
  if (useClass.getState().role === 'follower') return null
  if (usePresent.getState().presenting || useLesson.getState().place) return null
  const url = new URL(location.href)
  // The link says these itself; who embeds the page, or runs it as a course, stays.
  for (const key of ['scene', 'focus', 'deck']) url.searchParams.delete(key)
  url.hash = hashNow()
  return url.href
}

/** Load the page again as it is at this moment. */
export function reloadHere(): void {
  const here = placeNow()
  if (here) history.replaceState(history.state, '', here)
  location.reload()
}

/** From now on whoever comes back to this page, which the browser has thrown away meanwhile, finds it as it was. */
function keepPlace(): () => void {
  const keep = (): void => {
    if (document.visibilityState === 'hidden') keepLeft(placeNow())
  }
  // Nothing is said after this on a phone; on the way to another page it is.
  document.addEventListener('visibilitychange', keep)
  const leave = (): void => keepLeft(placeNow())
  addEventListener('pagehide', leave)
  return () => {
    document.removeEventListener('visibilitychange', keep)
    removeEventListener('pagehide', leave)
  }
}

/**
 * The address as it was written, where mail or chat has moved its "?" or "#" into the path: whatever reads it, and whoever
 * copies it, has the right one. It stays as it is where a frame may not change it.
 */
export function mendAddress(): void {
  const { pathname, search, hash } = location
  const parts = partsOf({ pathname, search, hash })
  if (parts.pathname === pathname && parts.search === search && parts.hash === hash) return
  try {
    history.replaceState(history.state, '', parts.pathname + parts.search + parts.hash)
  } catch {
    // Without a place of its own it has no other address: what is behind "#" is then all that is read.
  }
}

/** Be as the address says; the nearest valid state, and one line on what was left out. */
function followAddress(): void {
  const { hash, search } = location
  // A deck and a room are opened by themselves (src/state/talk/rememberTalk.ts).
  const { state, dropped, asked, isEarlier, focus, lesson } = openLink({
    hash: /^#(deck|room)=/.test(hash) ? '' : hash,
    search,
  })
  if (dropped.length > 0) notify('link', droppedLine(dropped))
  else dismiss('link')
  // Who embeds a page shows it to many, none of whom chose its link.
  tellEarlier(isEarlier && !lesson && !('embed' in document.documentElement.dataset))
  if (state.language) followLanguage(state.language)
  if (lesson) {
    openLesson(lesson)
    return
  }
  if (!asked) return
  asOneStep(() => showLink(state))
  if (focus && !state.camera) whenDrawn(() => showBest([focus]))
}

/** Follow the address now, and whenever somebody pastes another. */
export function openAddress(): () => void {
  const left = leftHere()
  if (left) history.replaceState(history.state, '', left)
  followAddress()
  const stop = keepPlace()
  const onHash = (): void => {
    // Whoever pastes another state has left the lesson.
    if (useLesson.getState().place) leaveLesson()
    followAddress()
  }
  addEventListener('hashchange', onHash)
  return () => {
    stop()
    removeEventListener('hashchange', onHash)
  }
}
