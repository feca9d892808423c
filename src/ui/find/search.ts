import type { Entry } from '../../anatomy/atlas'
import { type Found, searchIn } from '../../anatomy/search'
import { useLanguage } from '../../state/page/language'
import { calledOf, nameOf } from '../../state/page/names'
import type { OwnWords } from '../../words/own'
import { termWords } from '../kit/termWords'

type Search = (text: string) => Found
/** Every name is looked through once in each language. */
const known = new WeakMap<OwnWords, Search>()

/** Finds structures and terms by their names in the language of the page, in English and in Latin. */
export function search(text: string): Found {
  const { own, speaker } = useLanguage.getState()
  const names = (entry: Entry) => (speaker.language === 'en' ? [] : [nameOf(entry), calledOf(entry)])
  const ready = known.get(own) ?? searchIn({ terms: termWords, names })
  known.set(own, ready)
  return ready(text)
}
