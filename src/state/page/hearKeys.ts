import { usePresent } from '../talk/slideShow'
import { isOwnKey, keyNames, type Pressed } from './keyNames'
import { usePreferences } from './preferences'
import { isStaged, pageShortcuts, type Shortcut, stageShortcuts } from './shortcuts'

/** Digits are scenes where there are any; else they may be the sign that a keyboard has in their place. */
const expectsDigits = (): boolean => usePresent.getState().presenting

/** What a key does on the stage: it is then a talk's, whatever it is else. */
const onStageBy = new Map(stageShortcuts.flatMap((shortcut) => shortcut.keys.map((key) => [key, shortcut] as const)))
const byKey = new Map(pageShortcuts.flatMap((shortcut) => shortcut.keys.map((key) => [key, shortcut] as const)))

/** Where a key may be heard now. */
interface Focus {
  readonly inView: boolean
  readonly inLesson: boolean
}

function heardAs(name: string, { inView, inLesson }: Focus): Shortcut | undefined {
  const staged = onStageBy.get(name)
  if (staged && isStaged(staged, inView)) return staged
  const found = byKey.get(name)
  if (!found || (found.where === 'view' && !inView) || (found.where === 'lesson' && !inLesson)) return undefined
  return found
}

/** Moving about by arrows and leaving by Escape are no shortcuts: without them the view could not be used by keyboard. */
const isNeeded = ({ group, where }: Shortcut, name: string): boolean =>
  group === 'camera' || name === 'Escape' || name === ' ' || (where === 'stage' && name.length > 1)

/** What a key press would do, and by which of its names; nothing while shortcuts are switched off, or where bare keys are not heard. */
export function meantBy(
  pressed: Pressed,
  focus: Focus,
): { readonly shortcut: Shortcut; readonly name: string } | undefined {
  for (const name of keyNames(pressed, expectsDigits())) {
    const shortcut = heardAs(name, focus)
    if (shortcut)
      return isNeeded(shortcut, name) || usePreferences.getState().shortcuts ? { shortcut, name } : undefined
  }
  return undefined
}

export const shortcutFor = (pressed: Pressed, inView: boolean, inLesson = inView): Shortcut | undefined =>
  meantBy(pressed, { inView, inLesson })?.shortcut

/** Hear the keys of the page. */
export function openShortcuts(): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return
    const target = event.target instanceof Element ? event.target : null
    const typing = target?.matches('input[type="text"], input[type="search"], textarea, select') ?? false
    // On the stage there is nothing but the view; what presses a button is still the button's.
    const onStage = usePresent.getState().stageMode && !isOwnKey(event.key, target)
    const inView = target?.closest('[data-part="view"]') != null || (onStage && !typing)
    const inLesson = inView || target?.closest('[data-part="lesson"]') != null
    const found = meantBy(event, { inView, inLesson })
    // In a text field Ctrl+Z is the field's own, and so is every sign.
    if (!found || (typing && !found.name.startsWith('Alt+'))) return
    event.preventDefault()
    found.shortcut.run(found.name)
  }
  addEventListener('keydown', onKey)
  return () => removeEventListener('keydown', onKey)
}
