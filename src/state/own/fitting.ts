import { ourBody } from '../../anatomy/body'
import { nameOfTarget, type Target, targets } from '../../geometry/own/match'
import { fileEnds, fileLimits } from '../../geometry/own/part'
import type { GivenFile } from '../../geometry/own/readFile'
import { type LengthUnit, units } from '../../geometry/own/units'
import type { Vec3 } from '../../math/vec3'
import { putOn, useChoices } from '../page/choices'
import { needTexts, say } from '../page/language'
import type { OwnQuestion, Reply } from './own.worker'
import {
  type Credit,
  creditLimits,
  type FileAxis,
  type FileLine,
  firstOwn,
  type OwnPart,
  type Said,
  type ToldOfFile,
  useOwn,
} from './ownStore'

/** Ends of names, as an input of files wants them. */
export const accepted = fileEnds.map((end) => `.${end}`).join()

export const unitNames = Object.keys(units) as LengthUnit[]

/** What a part may stand for, in the words of the list. */
export const targetNames: readonly (readonly [id: Target, name: string])[] = [
  ...targets.map((id) => [id, nameOfTarget(id)] as const),
  ['pelvis', nameOfTarget('pelvis')],
]

/** Reading and fitting happen beside the page; one question at a time, and its answer. */
let worker: Worker | null = null

function ask(question: OwnQuestion): Promise<Reply> {
  worker ??= new Worker(new URL('./own.worker.ts', import.meta.url), { type: 'module' })
  const at = worker
  return new Promise((resolve) => {
    at.onmessage = ({ data }: MessageEvent<Reply>) => resolve(data)
    at.onerror = (event) => {
      worker = null
      at.terminate()
      // The files were with the worker.
      useOwn.setState({ parts: [] })
      resolve({
        kind: 'refused',
        why: say('own', 'workFailed', { why: event.message || say('own', 'workNotStarted') }),
      })
    }
    at.postMessage(question)
  })
}

/** Of what was said of files, the latest. */
const linesKept = 40

/** `line` in the words of the page. */
export const lineSaid = ({ file, about, part, told }: FileLine): string =>
  say('own', about, { file: shortened(file), part: shortened(part), why: say('own', told.key, told.values) })

const shortened = (name: string): string => (name.length > 60 ? `${name.slice(0, 59)}…` : name)

/** Take files in; those that cannot be read are named, with the reason. */
export async function takeFiles(files: readonly File[]): Promise<void> {
  if (useOwn.getState().busy || files.length === 0) return
  useOwn.setState({ busy: 'reading', trouble: null })
  // Files may be dropped before there was anything to read about them.
  await needTexts('own')
  const given = await Promise.all(files.map(bytesOf))
  const unreadable = given.filter((one) => 'about' in one)
  const reply = await ask({ kind: 'read', files: given.filter((one) => 'bytes' in one) })
  const { parts, lines } = useOwn.getState()
  const said = [...lines, ...unreadable, ...(reply.kind === 'read' ? reply.lines : [])].slice(-linesKept)
  if (reply.kind === 'read') useOwn.setState({ busy: null, parts: [...parts, ...reply.parts], lines: said })
  else useOwn.setState({ busy: null, lines: said, trouble: whyNot(reply) })
}

/** What a reply that brings nothing says; null: nothing to say. */
function whyNot(reply: Reply): string | null {
  if (reply.kind === 'failed') return say('own', 'notDone', { why: reply.why })
  return reply.kind === 'refused' ? reply.why : null
}

/** Of a file that is too large nothing is read; a reader that sees its first bytes says the rest. One that cannot be read, such as a folder, says so. */
async function bytesOf(file: File): Promise<GivenFile | FileLine> {
  const { name } = file
  if (file.size > fileLimits.bytes) return { name, bytes: new Uint8Array(fileLimits.bytes + 1) }
  try {
    return { name, bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch (error) {
    const why = (error as Error).message
    return { file: name, about: 'notTaken', part: '', told: { key: 'notReadable', values: { why } } }
  }
}

/** What a part stands for; the fit is of other bones then. */
export function nameParts(change: (part: OwnPart) => OwnPart): void {
  leaveFit()
  useOwn.setState(({ parts }) => ({ parts: parts.map(change), trouble: null }))
}

export function describeFiles(change: Partial<Said>): void {
  leaveFit()
  useOwn.setState(({ said }) => ({ said: { ...said, ...change }, trouble: null }))
}

const vectorOf = (axis: FileAxis): Vec3 =>
  [0, 1, 2].map((k) => ('XYZ'[k] === axis[1] ? (axis[0] === '-' ? -1 : 1) : 0)) as unknown as Vec3

/** From our axes (front, up, right) to the file's, row by row; null while they are not both said. */
export function turnOf({ up, front }: Pick<Said, 'up' | 'front'>): readonly number[] | null {
  if (!up || !front) return null
  const [u, f] = [vectorOf(up), vectorOf(front)]
  const r = [f[1] * u[2] - f[2] * u[1], f[2] * u[0] - f[0] * u[2], f[0] * u[1] - f[1] * u[0]]
  return [0, 1, 2].flatMap((row) => [f[row]!, u[row]!, r[row]!])
}

const toldBy = ({ unit, scale, up, front }: Said): ToldOfFile => ({ unit, scale, turn: turnOf({ up, front }) })

/** Find the landmarks on the bones that were named, and show them. */
export async function fitNamed(): Promise<void> {
  const { parts, said, putRight, busy } = useOwn.getState()
  if (busy) return
  useOwn.setState({ busy: 'recognising', trouble: null, placing: null })
  const named = parts.flatMap(({ key, target }) => (target ? [[key, target] as const] : []))
  const reply = await ask({ kind: 'fit', named, told: toldBy(said), putRight })
  if (reply.kind === 'fitted') useOwn.setState({ busy: null, fitted: reply.fitted })
  else useOwn.setState({ busy: null, trouble: whyNot(reply) })
  if (isWorn()) putOnFitted()
}

/** Put landmark `id` at `inFile`, in units and axes of the file; null: where it was found. */
export async function putLandmark(id: string, inFile: Vec3 | null): Promise<void> {
  if (useOwn.getState().busy) return
  if (inFile && !inFile.every(Number.isFinite)) return
  const before = useOwn.getState().putRight
  const { [id]: _, ...others } = before
  useOwn.setState({ putRight: inFile ? { ...others, [id]: inFile } : others, placing: null })
  await fitNamed()
  // What cannot be is not kept.
  if (useOwn.getState().trouble) useOwn.setState({ putRight: before })
}

export const placeByTap = (id: string | null): void => useOwn.setState({ placing: id })

export const creditWith = (change: Partial<Credit>): void =>
  useOwn.setState(({ credit }) => ({
    credit: {
      ...credit,
      ...Object.fromEntries(
        Object.entries(change).map(([key, text]) => [
          key,
          text.replace(/[\p{Cc}\p{Cf}]/gu, ' ').slice(0, creditLimits[key as keyof Credit]),
        ]),
      ),
    },
  }))

const isWorn = (): boolean => useChoices.getState().worn !== ourBody

/** Make the fitted bones the body; whoever brings them says first whose they are. */
export function wearOwn(): void {
  const { credit, fitted } = useOwn.getState()
  const missing = (Object.keys(creditLimits) as (keyof Credit)[]).find((key) => credit[key].trim() === '')
  if (!fitted || missing) {
    useOwn.setState({
      trouble: missing ? say('own', 'creditEmpty', { field: missing }) : null,
    })
    return
  }
  putOnFitted()
}

function putOnFitted(): void {
  const { fitted } = useOwn.getState()
  if (!fitted) return
  if (putOn(fitted)) {
    useOwn.setState({ trouble: null, placing: null })
    return
  }
  takeOff()
  useOwn.setState({
    trouble: say('own', 'notBalanced'),
  })
}

function takeOff(): void {
  if (isWorn()) putOn(ourBody)
}

/** Another naming or another unit is another fit: what was worn is taken off. */
function leaveFit(): void {
  takeOff()
  useOwn.setState({ fitted: null, putRight: {}, placing: null })
}

/** Our own bones again; the files are forgotten. */
export function backToOurs(): void {
  leaveFit()
  worker?.terminate()
  worker = null
  useOwn.setState(firstOwn)
}
