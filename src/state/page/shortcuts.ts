import type { ViewId } from '../../anatomy/views'
import { clearSelection, useSelection } from '../find/selection'
import { stage } from '../frame/sceneApi'
import { nextStep, previousStep, reveal, useLesson } from '../learn/lesson'
import { setLabels, toggleXray, useExplore } from '../look/explore'
import { hide, isolate, showAll } from '../look/visibility'
import { goTo, isCaptioned, leaveStage, next, previous, toggle, toggleStageMode, usePresent } from '../talk/slideShow'
import { step, togglePlay, usePlayer } from '../time/player'
import { depict } from './choices'
import { closePanel, openPanel, togglePanel, usePanels } from './panels'
import { usePreferences } from './preferences'
import { type SheetId, sheetIds, sheetRow } from './sheets'
import { redo, resetAll, undo } from './undo'
import { isWithheld } from './withheld'

/** Where a key is heard: bare keys only while the 3D view has the focus, or the bar of a lesson; anywhere, those with Ctrl or Alt. */
type Where = 'view' | 'lesson' | 'anywhere'

export interface Shortcut {
  /** As KeyboardEvent.key, letters in lower case, after its modifiers: 'Shift+h', 'Ctrl+z'. Ctrl is Cmd on a Mac. */
  readonly keys: readonly string[]
  readonly does: string
  readonly group: 'Camera' | 'View from' | 'Show and hide' | 'Play' | 'Lesson' | 'Present' | 'Everything'
  readonly where: Where
  /** `key` is the one of `keys` that was pressed. */
  readonly run: (key: string) => void
}

const turnStep = Math.PI / 18
const selected = (): readonly string[] => useSelection.getState().selected
const look =
  (view: ViewId): (() => void) =>
  () =>
    depict({ view })

/** Every key of the page. The listeners and the help sheet are both made from this. */
export const shortcuts: readonly Shortcut[] = [
  {
    keys: ['ArrowLeft'],
    does: 'Turn to the left',
    group: 'Camera',
    where: 'view',
    run: () => stage.turn(-turnStep, 0),
  },
  {
    keys: ['ArrowRight'],
    does: 'Turn to the right',
    group: 'Camera',
    where: 'view',
    run: () => stage.turn(turnStep, 0),
  },
  { keys: ['ArrowUp'], does: 'Turn up', group: 'Camera', where: 'view', run: () => stage.turn(0, -turnStep) },
  { keys: ['ArrowDown'], does: 'Turn down', group: 'Camera', where: 'view', run: () => stage.turn(0, turnStep) },
  { keys: ['+', '='], does: 'Nearer', group: 'Camera', where: 'view', run: () => stage.zoom(0.08) },
  { keys: ['-'], does: 'Farther', group: 'Camera', where: 'view', run: () => stage.zoom(-0.08) },
  { keys: ['PageUp'], does: 'Travel up', group: 'Camera', where: 'view', run: () => turnPage(-1) },
  { keys: ['PageDown'], does: 'Travel down', group: 'Camera', where: 'view', run: () => turnPage(1) },
  { keys: ['0', 'Home'], does: 'Home', group: 'Camera', where: 'view', run: () => stage.home() },
  { keys: ['f'], does: 'Frame the selection', group: 'Camera', where: 'view', run: () => stage.frame(selected()) },
  { keys: ['Shift+a'], does: 'Anterior', group: 'View from', where: 'view', run: look('anterior') },
  { keys: ['Shift+p'], does: 'Posterior', group: 'View from', where: 'view', run: look('posterior') },
  { keys: ['Shift+r'], does: 'Right lateral', group: 'View from', where: 'view', run: look('right') },
  { keys: ['Shift+l'], does: 'Left lateral', group: 'View from', where: 'view', run: look('left') },
  { keys: ['Shift+s'], does: 'Superior', group: 'View from', where: 'view', run: look('superior') },
  { keys: ['Shift+i'], does: 'Inferior', group: 'View from', where: 'view', run: look('inferior') },
  { keys: ['h'], does: 'Hide the selection', group: 'Show and hide', where: 'view', run: () => hide(selected()) },
  {
    keys: ['Shift+h'],
    does: 'Isolate the selection',
    group: 'Show and hide',
    where: 'view',
    run: () => isolate(selected()),
  },
  { keys: ['Alt+h'], does: 'Show all', group: 'Show and hide', where: 'anywhere', run: showAll },
  {
    keys: ['x'],
    does: 'See through the selection',
    group: 'Show and hide',
    where: 'view',
    run: () => toggleXray(selected()),
  },
  { keys: ['n'], does: 'Labels: off, key, more', group: 'Show and hide', where: 'view', run: nextLabels },
  { keys: [' '], does: 'Play, pause; on the stage, the next scene', group: 'Play', where: 'view', run: playHere },
  { keys: ['.'], does: 'Step forward', group: 'Play', where: 'view', run: () => stepHere(1) },
  { keys: [','], does: 'Step back', group: 'Play', where: 'view', run: () => stepHere(-1) },
  {
    keys: [']'],
    does: 'Next step of the lesson, or scene of the talk',
    group: 'Lesson',
    where: 'lesson',
    run: () => onward(1),
  },
  { keys: ['r'], does: 'Reveal the answer', group: 'Lesson', where: 'lesson', run: reveal },
  { keys: ['['], does: 'The one before', group: 'Lesson', where: 'lesson', run: () => onward(-1) },
  {
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    does: 'Scene of the deck',
    group: 'Present',
    where: 'view',
    run: (key) => goTo(Number(key) - 1),
  },
  { keys: ['k'], does: 'Laser pointer', group: 'Present', where: 'view', run: () => toggle('laser') },
  { keys: ['o'], does: 'Spotlight', group: 'Present', where: 'view', run: () => toggle('spotlight') },
  { keys: ['Alt+l'], does: 'Lock the orbit', group: 'Present', where: 'anywhere', run: () => toggle('orbitLocked') },
  {
    keys: ['Alt+p'],
    does: 'Stage mode: the body and its caption alone',
    group: 'Present',
    where: 'anywhere',
    run: toggleStageMode,
  },
  { keys: ['Ctrl+z'], does: 'Undo', group: 'Everything', where: 'anywhere', run: undo },
  { keys: ['Ctrl+Shift+z', 'Ctrl+y'], does: 'Redo', group: 'Everything', where: 'anywhere', run: redo },
  { keys: ['Alt+0'], does: 'Reset all', group: 'Everything', where: 'anywhere', run: resetAll },
  ...sheetIds.flatMap(opensSheet),
  { keys: ['?'], does: 'This sheet', group: 'Everything', where: 'view', run: () => togglePanel('help') },
  {
    keys: ['Alt+/'],
    does: 'This sheet, from anywhere',
    group: 'Everything',
    where: 'anywhere',
    run: () => togglePanel('help'),
  },
  { keys: ['Alt+f'], does: 'Full screen', group: 'Everything', where: 'anywhere', run: fullScreen },
  {
    keys: ['Escape'],
    does: 'Close what is open, else clear the selection',
    group: 'Everything',
    where: 'view',
    run: leave,
  },
]

/** What a caption stands under plays only what is its own. */
const playsHere = (): boolean => (usePlayer.getState().loaded || !isCaptioned()) && !isWithheld()

/** Under a caption without a film of its own this key turns the page, as in any slide show: the body stays as it says. */
function playHere(): void {
  if (playsHere()) togglePlay()
  else if (isCaptioned()) next()
}

function stepHere(by: 1 | -1): void {
  if (playsHere()) step(by)
}

/** The keys of a sheet: while the view has the focus it is opened, from anywhere it comes and goes. */
function opensSheet(id: SheetId): Shortcut[] {
  const { keys } = sheetRow(id)
  if (!keys) return []
  const inView: Shortcut[] = keys.view
    ? [{ keys: [keys.view], does: keys.does, group: 'Everything', where: 'view', run: () => openPanel(id) }]
    : []
  const does = inView.length > 0 ? `${keys.does}, from anywhere` : keys.does
  return [
    ...inView,
    { keys: [keys.anywhere], does, group: 'Everything', where: 'anywhere', run: () => togglePanel(id) },
  ]
}

/** One step of what is being shown. */
function stepBy(by: 1 | -1): void {
  if (by > 0) next()
  else previous()
}

/** The talk, when one is on; else the lesson; else the deck that lies ready. */
function onward(by: 1 | -1): void {
  if (useLesson.getState().place && !usePresent.getState().presenting) by > 0 ? nextStep() : previousStep()
  else stepBy(by)
}

/** A clicker turns pages: on the stage they are scenes. */
function turnPage(by: 1 | -1): void {
  if (usePresent.getState().stageMode) stepBy(by)
  else stage.travel(-0.04 * by)
}

function nextLabels(): void {
  const order = ['off', 'key', 'more'] as const
  setLabels(order[(order.indexOf(useExplore.getState().labels) + 1) % order.length]!)
}

function fullScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen()
  else document.documentElement.requestFullscreen?.()
}

function leave(): void {
  if (usePanels.getState().open) closePanel()
  else if (usePresent.getState().stageMode) leaveStage()
  else clearSelection()
}

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** The name of a key in the table. Shift counts with letters and named keys; a sign such as '?' already holds it. */
export function keyName({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string {
  // With Alt some keyboards type another sign: the place of the key says which letter is meant.
  const typed = altKey && /^(Key|Digit)/.test(code) ? code.slice(-1) : altKey && code === 'Slash' ? '/' : key
  const letter = /^\p{L}$/u.test(typed)
  const shift = shiftKey && (letter || (typed.length > 1 && !typed.startsWith('Page')))
  return [
    ctrlKey || metaKey ? 'Ctrl+' : '',
    altKey ? 'Alt+' : '',
    shift ? 'Shift+' : '',
    letter ? typed.toLowerCase() : typed,
  ].join('')
}

const byKey = new Map(shortcuts.flatMap((shortcut) => shortcut.keys.map((key) => [key, shortcut] as const)))

/** What a key press would do; nothing while shortcuts are switched off, or where bare keys are not heard. */
export function shortcutFor(pressed: Pressed, inView: boolean, inLesson = inView): Shortcut | undefined {
  const found = byKey.get(keyName(pressed))
  if (!found || (found.where === 'view' && !inView) || (found.where === 'lesson' && !inLesson)) return undefined
  // Moving about by arrows and leaving by Escape are no shortcuts: without them the view could not be used by keyboard.
  const letter = !['Camera'].includes(found.group) && found.keys[0] !== 'Escape' && found.keys[0] !== ' '
  return letter && !usePreferences.getState().shortcuts ? undefined : found
}

/** Hear the keys of the page. */
export function openShortcuts(): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return
    const target = event.target instanceof Element ? event.target : null
    const typing = target?.matches('input[type="text"], input[type="search"], textarea, select') ?? false
    // On the stage there is nothing but the view; Space and Escape on a button are still the button's.
    const onStage = usePresent.getState().stageMode && !(event.key === ' ' && target?.closest('button'))
    const inView = target?.closest('[data-part="view"]') != null || (onStage && !typing)
    const inLesson = inView || target?.closest('[data-part="lesson"]') != null
    const found = shortcutFor(event, inView, inLesson)
    // In a text field Ctrl+Z is the field's own.
    if (!found || (typing && !event.altKey)) return
    event.preventDefault()
    found.run(keyName(event))
  }
  addEventListener('keydown', onKey)
  return () => removeEventListener('keydown', onKey)
}
