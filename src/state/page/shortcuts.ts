import type { ViewId } from '../../anatomy/views'
import type { TextId } from '../../words/parts'
import { showBest } from '../find/bestShown'
import { clearSelection, useSelection } from '../find/selection'
import { sceneApi } from '../frame/sceneApi'
import { nextStep, previousStep, reveal, useLesson } from '../learn/lesson'
import { setLabels, toggleXray, useExplore } from '../look/explore'
import { hide, isolate, showAll } from '../look/visibility'
import { goTo, isCaptioned, leaveStage, next, previous, toggle, toggleStageMode, usePresent } from '../talk/slideShow'
import { step, togglePlay, usePlayer } from '../time/player'
import { depict } from './choices'
import { say } from './language'
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
  /** The name of the text that says it, in the part `keys`. */
  readonly does: TextId<'keys'>
  readonly fromAnywhere?: true
  readonly group: 'camera' | 'viewFrom' | 'showAndHide' | 'play' | 'lesson' | 'present' | 'everything'
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
    does: 'turnLeft',
    group: 'camera',
    where: 'view',
    run: () => sceneApi.turn(-turnStep, 0),
  },
  {
    keys: ['ArrowRight'],
    does: 'turnRight',
    group: 'camera',
    where: 'view',
    run: () => sceneApi.turn(turnStep, 0),
  },
  { keys: ['ArrowUp'], does: 'turnUp', group: 'camera', where: 'view', run: () => sceneApi.turn(0, -turnStep) },
  { keys: ['ArrowDown'], does: 'turnDown', group: 'camera', where: 'view', run: () => sceneApi.turn(0, turnStep) },
  { keys: ['+', '='], does: 'nearer', group: 'camera', where: 'view', run: () => sceneApi.zoom(0.08) },
  { keys: ['-'], does: 'farther', group: 'camera', where: 'view', run: () => sceneApi.zoom(-0.08) },
  { keys: ['PageUp'], does: 'travelUp', group: 'camera', where: 'view', run: () => turnPage(-1) },
  { keys: ['PageDown'], does: 'travelDown', group: 'camera', where: 'view', run: () => turnPage(1) },
  { keys: ['0', 'Home'], does: 'home', group: 'camera', where: 'view', run: () => sceneApi.home() },
  { keys: ['f'], does: 'frame', group: 'camera', where: 'view', run: () => showBest(selected()) },
  { keys: ['Shift+t'], does: 'threeQuarter', group: 'viewFrom', where: 'view', run: look('threeQuarter') },
  { keys: ['Shift+a'], does: 'anterior', group: 'viewFrom', where: 'view', run: look('anterior') },
  { keys: ['Shift+p'], does: 'posterior', group: 'viewFrom', where: 'view', run: look('posterior') },
  { keys: ['Shift+r'], does: 'right', group: 'viewFrom', where: 'view', run: look('right') },
  { keys: ['Shift+l'], does: 'left', group: 'viewFrom', where: 'view', run: look('left') },
  { keys: ['Shift+s'], does: 'superior', group: 'viewFrom', where: 'view', run: look('superior') },
  { keys: ['Shift+i'], does: 'inferior', group: 'viewFrom', where: 'view', run: look('inferior') },
  { keys: ['h'], does: 'hide', group: 'showAndHide', where: 'view', run: () => hide(selected()) },
  {
    keys: ['Shift+h'],
    does: 'isolate',
    group: 'showAndHide',
    where: 'view',
    run: () => isolate(selected()),
  },
  { keys: ['Alt+h'], does: 'showAll', group: 'showAndHide', where: 'anywhere', run: showAll },
  {
    keys: ['x'],
    does: 'xray',
    group: 'showAndHide',
    where: 'view',
    run: () => toggleXray(selected()),
  },
  { keys: ['n'], does: 'labels', group: 'showAndHide', where: 'view', run: nextLabels },
  { keys: [' '], does: 'play', group: 'play', where: 'view', run: playHere },
  { keys: ['.'], does: 'stepForward', group: 'play', where: 'view', run: () => stepHere(1) },
  { keys: [','], does: 'stepBack', group: 'play', where: 'view', run: () => stepHere(-1) },
  {
    keys: [']'],
    does: 'onward',
    group: 'lesson',
    where: 'lesson',
    run: () => onward(1),
  },
  { keys: ['r'], does: 'reveal', group: 'lesson', where: 'lesson', run: reveal },
  { keys: ['['], does: 'before', group: 'lesson', where: 'lesson', run: () => onward(-1) },
  {
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    does: 'scene',
    group: 'present',
    where: 'view',
    run: (key) => goTo(Number(key) - 1),
  },
  { keys: ['k'], does: 'laser', group: 'present', where: 'view', run: () => toggle('laser') },
  { keys: ['o'], does: 'spotlight', group: 'present', where: 'view', run: () => toggle('spotlight') },
  { keys: ['Alt+l'], does: 'lockOrbit', group: 'present', where: 'anywhere', run: () => toggle('orbitLocked') },
  {
    keys: ['Alt+p'],
    does: 'stageMode',
    group: 'present',
    where: 'anywhere',
    run: toggleStageMode,
  },
  { keys: ['Ctrl+z'], does: 'undo', group: 'everything', where: 'anywhere', run: undo },
  { keys: ['Ctrl+Shift+z', 'Ctrl+y'], does: 'redo', group: 'everything', where: 'anywhere', run: redo },
  { keys: ['Alt+0'], does: 'resetAll', group: 'everything', where: 'anywhere', run: resetAll },
  ...sheetIds.flatMap(opensSheet),
  { keys: ['?'], does: 'thisSheet', group: 'everything', where: 'view', run: () => togglePanel('help') },
  {
    keys: ['Alt+/'],
    does: 'thisSheet',
    fromAnywhere: true,
    group: 'everything',
    where: 'anywhere',
    run: () => togglePanel('help'),
  },
  { keys: ['Alt+f'], does: 'fullScreen', group: 'everything', where: 'anywhere', run: fullScreen },
  {
    keys: ['Escape'],
    does: 'leave',
    group: 'everything',
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
    ? [{ keys: [keys.view], does: keys.does, group: 'everything', where: 'view', run: () => openPanel(id) }]
    : []
  return [
    ...inView,
    {
      keys: [keys.anywhere],
      does: keys.does,
      ...(keys.view && { fromAnywhere: true }),
      group: 'everything',
      where: 'anywhere',
      run: () => togglePanel(id),
    },
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
  else sceneApi.travel(-0.04 * by)
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

/** What a shortcut does, in words. */
export function saysOf({ does, fromAnywhere }: Pick<Shortcut, 'does' | 'fromAnywhere'>): string {
  const text = say('keys', does)
  return fromAnywhere ? say('keys', 'fromAnywhere', { does: text }) : text
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
  const letter = found.group !== 'camera' && found.keys[0] !== 'Escape' && found.keys[0] !== ' '
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
