import { type ComponentType, lazy } from 'react'
import { needTexts } from '../../state/page/language'
import type { PartId } from '../../words/parts'

/** A component that is loaded when it is first shown, and the texts of `part` with it. */
export const lazyPart = <Props extends object>(part: PartId, load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    const [component] = await Promise.all([load(), needTexts(part)])
    return { default: component }
  })
