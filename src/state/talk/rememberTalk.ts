import { bringOrSay } from '../page/bring'
import { isDeckLinked } from '../page/form'
import { needTexts } from '../page/language'
import { classWord, isClassAsked } from './classStore'
import { type Present, places, usePresent } from './slideShow'

/** What decks are made of, and what is said about them. */
const desk = async () => (await bringOrSay(() => Promise.all([import('./deckStore'), needTexts('talk')])))?.[0]

/** A room comes with the first who is in one. */
const enterClass = async (): Promise<void> => {
  const brought = await bringOrSay(() => Promise.all([import('./classRoom'), needTexts('class')]))
  await brought?.[0].resumeClass()
}

function remember({ deck, ...talk }: Present, before: Present): void {
  try {
    sessionStorage.setItem(places.talk, JSON.stringify(talk))
    if (!deck || deck === before.deck) return
    const text = JSON.stringify(deck)
    sessionStorage.setItem(places.deck, text)
    localStorage.setItem(places.deck, text)
  } catch {
    // Not kept then: the talk goes on until the page is closed.
  }
}

/** Whether a talk was on when the page was closed under it. */
function wasOn(): boolean {
  try {
    return /"(presenting|stageMode)":true/.test(sessionStorage.getItem(places.talk) ?? '')
  } catch {
    return false
  }
}

/** Remember the talk, and go on where it was, or open the deck of the address; what that needs is loaded only then. */
export function openPresent(): () => void {
  const stop = usePresent.subscribe(remember)
  const onHash = async (): Promise<void> => {
    if (location.hash.startsWith('#deck=')) (await desk())?.openLinkedDeck()
    if (location.hash.startsWith(classWord)) await enterClass()
  }
  addEventListener('hashchange', onHash)
  if (wasOn()) desk().then((brought) => brought?.resume())
  else if (isDeckLinked(location)) desk().then((brought) => brought?.openLinkedDeck())
  if (isClassAsked()) enterClass()
  return () => {
    stop()
    removeEventListener('hashchange', onHash)
  }
}
