import { type RootState, useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { type Camera, Matrix3, Vector3 } from 'three'
import type { Entry } from '../../anatomy/atlas'
import { sides } from '../../anatomy/sides'
import { feltIds, isFelt, skinMark } from '../../anatomy/skinMarks'
import { skinHolds } from '../../geometry/skin'
import type { Vec3 } from '../../math/vec3'
import { select, useSelection } from '../../state/find/selection'
import { drawn as parts, sceneReady } from '../../state/frame/drawn'
import { frame } from '../../state/frame/frame'
import { useLesson } from '../../state/learn/lessonStore'
import { useExplore } from '../../state/look/explore'
import type { LabelDensity } from '../../state/look/picture'
import { useChoices } from '../../state/page/choices'
import { useLanguage } from '../../state/page/language'
import { isShown, useShown } from '../body/visible'
import { drawnPlace } from '../frame/drawnPlace'
import { isStoryTold } from '../story/storyWords'
import styles from './Labels.module.css'
import { type Dot, layoutLabels } from './labelLayout'
import { labelled, shortName } from './labelled'
import { type Solid, solidsIn } from './solids'
import { makeStillness } from './stillness'

const svgName = 'http://www.w3.org/2000/svg'
/** Points of a surface that may carry the dot. */
const samples = 60
/** How many of them are asked whether they are seen. */
const tries = 8

interface Label {
  readonly entry: Entry
  readonly rank: number
  readonly text: HTMLElement
  readonly line: SVGLineElement
  readonly dot: SVGCircleElement
  /** The sample that carries the dot; kept while it faces the viewer, so that the dot does not hop about. */
  at: number
}

const point = new Vector3()
const normal = new Vector3()
const toEye = new Vector3()
const normalMatrix = new Matrix3()
const eye = new Vector3()
const ray = new Vector3()

/**
 * Puts the dot of a surface into `point`, and says whether it is covered. The sample that carried it stays as long as
 * it faces the viewer and is seen; else the one nearest the middle of what faces the viewer, if possible uncovered.
 */
function onSurface(solid: Solid, label: Label, camera: Camera, isCovered: () => boolean): boolean {
  solid.refresh()
  const position = solid.geometry.getAttribute('position')!
  const facing = solid.geometry.getAttribute('normal')!
  normalMatrix.getNormalMatrix(solid.matrixWorld)
  const read = (sample: number): number => {
    const i = Math.floor(((sample + 0.5) / samples) * position.count)
    point.fromBufferAttribute(position, i).applyMatrix4(solid.matrixWorld)
    normal.fromBufferAttribute(facing, i).applyMatrix3(normalMatrix).normalize()
    return normal.dot(toEye.copy(camera.position).sub(point).normalize())
  }
  if (label.at >= 0 && read(label.at) > 0.15 && !isCovered()) return false
  const seen: { sample: number; x: number; y: number }[] = []
  for (let sample = 0; sample < samples; sample++)
    if (read(sample) > 0.3) seen.push({ sample, x: eye.copy(point).project(camera).x, y: eye.y })
  // Of what runs out of the picture, as the nerve does, the part that is in it.
  const inside = seen.filter((at) => Math.abs(at.x) < 0.9 && Math.abs(at.y) < 0.9)
  if (inside.length > 0) seen.splice(0, seen.length, ...inside)
  const mean = (axis: 'x' | 'y') => seen.reduce((sum, at) => sum + at[axis], 0) / seen.length
  const [x, y] = [mean('x'), mean('y')]
  seen.sort((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y))
  for (const { sample } of seen.slice(0, tries)) {
    label.at = sample
    read(sample)
    if (!isCovered()) return false
  }
  label.at = seen[0]?.sample ?? Math.max(0, label.at)
  read(label.at)
  return true
}

/** The layer of names. The list of structures says the same to those who cannot see the picture. */
function makeLayer(): HTMLElement {
  const layer = document.createElement('div')
  layer.className = styles.labels!
  layer.dataset.part = 'labels'
  layer.setAttribute('aria-hidden', 'true')
  layer.append(document.createElementNS(svgName, 'svg'))
  return layer
}

function makeLabel(layer: HTMLElement, entry: Entry, rank: number, chosen: boolean): Label {
  const text = document.createElement('span')
  text.textContent = shortName(entry)
  text.dataset.chosen = String(chosen)
  text.addEventListener('click', ({ ctrlKey, metaKey }) => select(entry.id, ctrlKey || metaKey))
  const line = document.createElementNS(svgName, 'line')
  const dot = document.createElementNS(svgName, 'circle')
  dot.setAttribute('r', '2.5')
  layer.firstElementChild!.append(line, dot)
  layer.append(text)
  return { entry, rank, text, line, dot, at: -1 }
}

/** What the labels are laid out for. */
interface Seen extends Pick<RootState, 'scene' | 'camera' | 'size' | 'gl'> {
  /** Width of a column of names [px]. */
  readonly inset: number
  readonly xray: readonly string[]
  readonly density: LabelDensity
  /** Labels whose dot something stands before. */
  readonly covered: Set<string>
}

/** The mark of a point of bone on the skin, where that is seen [m, standing neutral]. */
function markOf({ base, side }: Entry, solids: ReadonlyMap<string, Solid>): Vec3 | undefined {
  const id = `skin.${side}`
  const seen = solids.has(id) && isShown(useChoices.getState(), id) && skinHolds(frame.pose) > 0
  return seen && isFelt(base) && side !== 'midline' ? skinMark(base, side) : undefined
}

/** The dot of a label on the screen; null where it is not seen, or helps nobody. */
function dotFor(label: Label, solids: ReadonlyMap<string, Solid>, seen: Seen): Dot | null {
  const { entry, rank } = label
  const { camera, size, gl, inset, xray, density, covered } = seen
  const choices = useChoices.getState()
  const solid = solids.get(entry.point?.on ?? entry.id)
  const onSkin = markOf(entry, solids)
  if (!solid || !(onSkin || isShown(choices, solid.id))) return null
  const hides = () => isCovered(solids, entry, camera, xray, onSkin !== undefined)
  if (entry.point) drawnPlace(entry.point.body, onSkin ?? entry.point.at, point)
  const under = entry.point ? hides() : onSurface(solid, label, camera, hides)
  eye.copy(point).project(camera)
  const inside = Math.abs(eye.x) < 0.98 && Math.abs(eye.y) < 0.98 && eye.z < 1
  const cut = gl.clippingPlanes.some((plane) => plane.distanceToPoint(point) < 0)
  if (!inside || cut) return null
  // A landmark on the far side helps nobody who asked for the few that matter.
  if (under && density !== 'more' && entry.point && rank >= 0) return null
  if (under) covered.add(entry.id)
  const x = ((eye.x + 1) * size.width) / 2
  // A dot under the column of names would have its line run backwards.
  if ((x < inset || x > size.width - inset) && rank >= 0) return null
  return { id: entry.id, x, y: ((1 - eye.y) * size.height) / 2, rank }
}

/** The cube stands in the upper right corner, what is hidden is told in the lower left. */
const beside = { top: { left: 48, right: 128 }, bottom: { left: 76, right: 24 } }
const onPhone = { top: { left: 4, right: 4 }, bottom: { left: 30, right: 4 } }
/** The arc has the right of the picture to itself, the rope the lower left. */
const besideStory = (height: number) => ({
  top: { left: 112, right: height },
  bottom: { left: 0.36 * height, right: 0 },
})

/** Names into their columns, lines from there to their dots. */
function place(labels: readonly Label[], dots: readonly Dot[], { size, inset, covered }: Seen): void {
  const narrow = size.width < 520
  const story = isStoryTold(useChoices.getState())
  const placed = layoutLabels(dots, {
    width: size.width,
    height: size.height,
    line: narrow ? 26 : 24,
    inset,
    ...(story ? besideStory(size.height) : narrow ? onPhone : beside),
  })
  const places = new Map(placed.map((one) => [one.id, one]))
  const dotOf = new Map(dots.map((dot) => [dot.id, dot]))
  for (const { entry, text, line, dot } of labels) {
    const at = places.get(entry.id)
    const from = dotOf.get(entry.id)
    const off = !at || !from
    for (const element of [text, line, dot]) element.style.display = off ? 'none' : ''
    if (off) continue
    const left = at.column === 'left'
    text.style.width = `${inset - 10}px`
    text.style.textAlign = left ? 'right' : 'left'
    text.style.transform = `translate(${left ? 4 : size.width - inset + 6}px, ${at.y}px) translateY(-50%)`
    set(line, { x1: from.x, y1: from.y, x2: left ? inset : size.width - inset, y2: at.y })
    set(dot, { cx: from.x, cy: from.y })
    line.toggleAttribute('data-covered', covered.has(entry.id))
  }
}

/** The points of bone that are felt through the skin that is shown; none where a name would be the answer. */
function useFelt(): readonly string[] {
  const right = useShown('skin.right')
  const left = useShown('skin.left')
  const asking = useSelection((state) => state.asking)
  return useMemo(() => {
    const shown = { right: right && !asking, left: left && !asking }
    return sides.filter((side) => shown[side]).flatMap((side) => feltIds.map((id) => `${id}.${side}`))
  }, [right, left, asking])
}

/** Names in side columns, with leader lines from dots on the body. Made of plain elements that a frame only moves. */
export function Labels() {
  const get = useThree((state) => state.get)
  const density = useExplore((state) => state.labels)
  const xray = useExplore((state) => state.xray)
  const selected = useSelection((state) => state.selected)
  const hidden = useChoices((state) => state.hidden)
  // What a lesson points at is named, whatever else is.
  const outlined = useLesson((state) => state.outlined)
  const language = useLanguage((state) => state.own)
  const felt = useFelt()
  const wanted = useMemo(
    () => labelled(density, density === 'off' ? outlined : selected, felt),
    [density, selected, outlined, felt],
  )
  const labels = useRef<readonly Label[]>([])
  const drawn = useRef({ frame: -1, camera: '' })
  const widest = useRef(0)
  const isStill = useMemo(makeStillness, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: in another language the names are others
  useEffect(() => {
    const { gl, invalidate } = get()
    const view = gl.domElement.closest('[data-part="view"]')
    if (!view || wanted.length === 0) return
    const layer = makeLayer()
    labels.current = wanted.map(({ entry, rank }) => makeLabel(layer, entry, rank, selected.includes(entry.id)))
    view.append(layer)
    widest.current = Math.max(...labels.current.map(({ text }) => text.offsetWidth))
    drawn.current.frame = -1
    invalidate()
    return () => {
      layer.remove()
      labels.current = []
    }
  }, [get, wanted, selected, language])

  // Bones come later than the first frame.
  useEffect(() => {
    sceneReady.then(() => {
      drawn.current.frame = -1
      get().invalidate()
    })
  }, [get])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown decides what is labelled
  useEffect(() => {
    drawn.current.frame = -1
    get().invalidate()
  }, [get, hidden, xray])

  useFrame(({ scene, camera, size, gl, invalidate }) => {
    if (labels.current.length === 0) return
    // While the camera is on its way a line would point into the air: names wait until it stands.
    const still = isStill(camera)
    labels.current[0]!.text.parentElement!.dataset.waits = String(!still)
    if (!still) {
      drawn.current.frame = -1
      invalidate()
      return
    }
    const cameraNow = `${camera.matrixWorld.elements.join()},${size.width},${size.height},${gl.clippingPlanes.length},${parts.muscles}`
    if (drawn.current.frame === frame.version && drawn.current.camera === cameraNow) return
    drawn.current = { frame: frame.version, camera: cameraNow }
    // Text columns: as wide as the longest name needs, the rest is for the body.
    const inset = Math.min(size.width * 0.32, widest.current + 14)
    const seen: Seen = { scene, camera, size, gl, inset, xray, density, covered: new Set() }
    const solids = solidsIn(scene)
    const dots = labels.current.map((label) => dotFor(label, solids, seen)).filter((dot) => dot !== null)
    place(labels.current, dots, seen)
  })

  return null
}

function set(element: SVGElement, values: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(values)) element.setAttribute(name, value.toFixed(1))
}

/** Whether something stands between the viewer and `point`, where the dot of the entry is. */
function isCovered(
  solids: ReadonlyMap<string, Solid>,
  { id, point: at }: Entry,
  camera: Camera,
  xray: readonly string[],
  onSkin: boolean,
): boolean {
  ray.copy(point).sub(camera.position)
  const choices = useChoices.getState()
  for (const solid of solids.values()) {
    // Skin is an outline, through which all is seen but what lies on its far side.
    if (!onSkin && solid.id.startsWith('skin.')) continue
    if (solid.id === id || xray.includes(solid.id) || !isShown(choices, solid.id)) continue
    // A point of a bone may lie just under its surface, a joint well inside.
    if (solid.hit(camera.position, ray) < (at ? 0.985 : 0.998)) return true
  }
  return false
}
