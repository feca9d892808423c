import type { ViewId } from '../../anatomy/views'
import type { TextId } from '../../words/parts'
import { showBest } from '../find/bestShown'
import { clearSelection, useSelection } from '../find/selection'
import { sceneApi } from '../frame/sceneApi'
import { nextStep, previousStep, reveal, useLesson } from '../learn/lesson'
import { dissectBy } from '../look/dissect'
import { setLabels, toggleXray, useExplore } from '../look/explore'
import { hide, isolate, showAll } from '../look/visibility'
import { takeTool, togglePen, useDrawing } from '../talk/drawing'
import { playOrTurn, playsHere } from '../talk/playOrTurn'
import {
  blankOut,
  goTo,
  last,
  leaveOrReturn,
  next,
  previous,
  resumeTalk,
  start,
  toggle,
  toggleStageMode,
  usePresent,
} from '../talk/slideShow'
import { pointerKeys, stageKeys } from '../talk/stageKeys'
import { step } from '../time/player'
import { can, cannot } from './capabilities'
import { depict } from './choices'
import { say } from './language'
import { notify } from './notices'
import { closePanel, isPage, openPanel, togglePanel, usePanels } from './panels'
import { type SheetId, sheetIds, sheetRow } from './sheets'
import { redo, resetAll, undo } from './undo'

/** Where a key is heard: bare keys only while the 3D view has the focus, or the bar of a lesson; anywhere, those with Ctrl or Alt; on the stage. */
type Where = 'view' | 'lesson' | 'stage' | 'anywhere'

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

export const pageShortcuts: readonly Shortcut[] = [
  {
    keys: ['ArrowLeft', 'Shift+ArrowLeft'],
    does: 'turnLeft',
    group: 'camera',
    where: 'view',
    run: () => sceneApi.turn(-turnStep, 0),
  },
  {
    keys: ['ArrowRight', 'Shift+ArrowRight'],
    does: 'turnRight',
    group: 'camera',
    where: 'view',
    run: () => sceneApi.turn(turnStep, 0),
  },
  {
    keys: ['ArrowUp', 'Shift+ArrowUp'],
    does: 'turnUp',
    group: 'camera',
    where: 'view',
    run: () => sceneApi.turn(0, -turnStep),
  },
  {
    keys: ['ArrowDown', 'Shift+ArrowDown'],
    does: 'turnDown',
    group: 'camera',
    where: 'view',
    run: () => sceneApi.turn(0, turnStep),
  },
  { keys: ['+', '='], does: 'nearer', group: 'camera', where: 'view', run: () => sceneApi.zoom(0.08) },
  { keys: ['-'], does: 'farther', group: 'camera', where: 'view', run: () => sceneApi.zoom(-0.08) },
  { keys: ['PageUp'], does: 'travelUp', group: 'camera', where: 'view', run: () => sceneApi.travel(0.04) },
  { keys: ['PageDown'], does: 'travelDown', group: 'camera', where: 'view', run: () => sceneApi.travel(-0.04) },
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
  { keys: ['d'], does: 'deeper', group: 'showAndHide', where: 'view', run: () => dissectBy(1) },
  { keys: ['Shift+d'], does: 'shallower', group: 'showAndHide', where: 'view', run: () => dissectBy(-1) },
  { keys: ['n'], does: 'labels', group: 'showAndHide', where: 'view', run: nextLabels },
  { keys: [' '], does: 'play', group: 'play', where: 'view', run: playOrTurn },
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
  { keys: [pointerKeys.laser], does: 'laser', group: 'present', where: 'view', run: () => toggle('laser') },
  { keys: [pointerKeys.spotlight], does: 'spotlight', group: 'present', where: 'view', run: () => toggle('spotlight') },
  { keys: ['p'], does: 'pen', group: 'present', where: 'view', run: togglePen },
  {
    keys: [pointerKeys.orbitLocked],
    does: 'lockOrbit',
    group: 'present',
    where: 'anywhere',
    run: () => toggle('orbitLocked'),
  },
  {
    keys: [pointerKeys.stageMode],
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

const stageActs = {
  next,
  turn: playOrTurn,
  previous,
  first: () => goTo(0),
  last,
  start: () => start(),
  resume: resumeTalk,
}

/** Keys of clickers and slide programs, on the stage. */
export const stageShortcuts: readonly Shortcut[] = stageKeys.map(({ order, keys, does }) => ({
  keys,
  does,
  group: 'present',
  where: 'stage',
  run: order === 'black' || order === 'white' ? () => blankOut(order) : stageActs[order as keyof typeof stageActs],
}))

/** Every key of the page. The listeners and the help sheet are both made from this. */
export const shortcuts: readonly Shortcut[] = [...pageShortcuts, ...stageShortcuts]

/** Whether a key of the stage is heard: a talk is on, its stage can be hidden, or a deck lies open and may start. */
export function isStaged({ keys, does }: Shortcut, inView: boolean): boolean {
  const { presenting, stageMode, deck } = usePresent.getState()
  if (keys[0]!.endsWith('F5')) return deck !== null && (stageMode || usePanels.getState().open === 'present')
  if (!stageMode || !inView) return false
  return presenting || does === 'black' || does === 'white' || does === 'nextScene' || does === 'previousScene'
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

function nextLabels(): void {
  const order = ['off', 'key', 'more'] as const
  setLabels(order[(order.indexOf(useExplore.getState().labels) + 1) % order.length]!)
}

function fullScreen(): void {
  const tell = (text: 'cannot.fullScreen' | 'refusedFullScreen') => notify('fullScreen', say('page', text))
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => {})
  else if (!can('fullScreen')) tell(cannot('fullScreen'))
  else document.documentElement.requestFullscreen().catch(() => tell('refusedFullScreen'))
}

function leave(): void {
  const { open } = usePanels.getState()
  const { stageMode } = usePresent.getState()
  // A sheet that a scene has opened is not seen on the stage.
  if (useDrawing.getState().tool) takeTool(null)
  else if (open && !(stageMode && !isPage(open))) closePanel()
  else if (stageMode) leaveOrReturn()
  else clearSelection()
}

/** What a shortcut does, in words. */
export function saysOf({ does, fromAnywhere }: Pick<Shortcut, 'does' | 'fromAnywhere'>): string {
  const text = say('keys', does)
  return fromAnywhere ? say('keys', 'fromAnywhere', { does: text }) : text
}
