import type { Target } from '../../geometry/own/match'
import { matchOf } from '../../geometry/own/match'
import { ownBody } from '../../geometry/own/ownBody'
import { type FilePart, Refusal } from '../../geometry/own/part'
import { decodersNeeded, type FileLine, type GivenFile, readFiles } from '../../geometry/own/readFile'
import { type Recognised, recognise, type ToldOfFile } from '../../geometry/own/recognise'
import type { Vec3 } from '../../math/vec3'
import { decodersFor } from './decoders'
import type { Fitted, OwnPart } from './ownStore'

/** What the page asks; every question has one answer. */
export type OwnQuestion =
  | { readonly kind: 'read'; readonly files: readonly GivenFile[] }
  | {
      readonly kind: 'fit'
      readonly named: readonly (readonly [key: number, target: Target])[]
      readonly told: ToldOfFile
      readonly putRight: Readonly<Record<string, Vec3>>
    }

export type Reply =
  | { readonly kind: 'read'; readonly parts: readonly OwnPart[]; readonly lines: readonly FileLine[] }
  | { readonly kind: 'fitted'; readonly fitted: Fitted }
  | { readonly kind: 'refused'; readonly why: string }
  /** Not by a refusal: something is wrong here. */
  | { readonly kind: 'failed'; readonly why: string }

// The bones stay here; the page has only their names until they are fitted.
let parts: readonly FilePart[] = []
let last: { readonly asked: string; readonly found: Recognised } | null = null

async function read(files: readonly GivenFile[]): Promise<Reply> {
  const { parts: more, lines } = readFiles(files, await decodersFor(decodersNeeded(files)))
  const first = parts.length
  parts = [...parts, ...more]
  return {
    kind: 'read',
    lines,
    parts: more.map((part, k) => {
      const { target, why } = matchOf(part)
      const { file, name, index } = part
      return { key: first + k, file, name, triangles: index.length / 3, target, ...(why && { why }) }
    }),
  }
}

function fitted({ named, told, putRight }: Extract<OwnQuestion, { kind: 'fit' }>): Reply {
  const asked = JSON.stringify([named, told])
  // A landmark put right changes nothing of how the bones are recognised.
  if (last?.asked !== asked)
    last = {
      asked,
      found: recognise(
        named.map(([key, target]) => ({ part: parts[key]!, target })),
        told,
      ),
    }
  const { found } = last
  const body = ownBody(found, new Map(Object.entries(putRight)))
  return { kind: 'fitted', fitted: { ...body, unit: found.unit, turn: found.turn } }
}

self.onmessage = async ({ data }: MessageEvent<OwnQuestion>) => {
  try {
    self.postMessage(data.kind === 'read' ? await read(data.files) : fitted(data))
  } catch (error) {
    const { message } = error as Error
    const reply: Reply =
      error instanceof Refusal
        ? { kind: 'refused', why: `${message.charAt(0).toUpperCase()}${message.slice(1)}.` }
        : { kind: 'failed', why: message }
    self.postMessage(reply)
  }
}
