import { useCallback } from 'react'
import { useLanguage } from '../../state/page/language'
import type { PartId, TextId } from '../../words/parts'
import type { Values } from '../../words/speaker'

/** Says the texts of `part` in the language of the page; who uses it is drawn again when that changes. */
export function useSay<P extends PartId>(part: P): (key: TextId<P>, values?: Values) => string {
  const speaker = useLanguage((state) => state.speaker)
  return useCallback((key, values) => speaker.say(part, key, values), [speaker, part])
}
