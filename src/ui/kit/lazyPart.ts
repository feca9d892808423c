import { type ComponentType, createElement, type LazyExoticComponent, lazy } from 'react'
import { bring } from '../../state/page/bring'
import { needTexts } from '../../state/page/language'
import type { PartId } from '../../words/parts'

/** Those that could not be had: React keeps a failure for ever, so they are made anew before they are tried again. */
const failed = new Set<() => void>()

/** What failed to come is asked for again when it is next shown. */
export function askAgain(): void {
  for (const anew of failed) anew()
  failed.clear()
}

/** A component that is loaded when it is first shown, and the texts of `part` with it. */
export function lazyPart<Props extends object>(part: PartId, load: () => Promise<ComponentType<Props>>) {
  let component: LazyExoticComponent<ComponentType<Props>>
  const anew = (): void => {
    component = lazy(async () => {
      try {
        const [made] = await Promise.all([bring(load), needTexts(part)])
        return { default: made }
      } catch (error) {
        failed.add(anew)
        throw error
      }
    })
  }
  anew()
  return (props: Props) => createElement(component as ComponentType<Props>, props)
}
