import { type BufferGeometry, Matrix4 } from 'three'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
import type { BodyId } from '../../anatomy/bodies'
import { type Bone, type BoneId, boneIds, bones } from '../../anatomy/bones'
import { say } from '../../state/page/language'
import { patiently } from '../../state/page/patiently'
import { filesIn, geometryOf, mirrored } from './modelFile'
import full from './models/bones.glb?url'
import light from './models/bones-light.glb?url'

interface Drawn {
  readonly id: BoneId
  readonly name: string
}

/** A drawn bone or disc. A disc lies between the bodies below and above it. */
export type Model = Drawn &
  (
    | { readonly kind: 'bone'; readonly body: BodyId }
    | { readonly kind: 'disc'; readonly between: readonly [lower: BodyId, upper: BodyId] }
  )

/** Vertices, and the matrix that takes them to metres in the body's place. */
export interface Loaded {
  readonly geometry: BufferGeometry
  readonly unpack: Matrix4
}

function modelOf(id: BoneId): Model {
  const { name, body }: Bone = bones[id]
  return typeof body === 'string' ? { id, name, kind: 'bone', body } : { id, name, kind: 'disc', between: body }
}

/** What each part of the file gives: itself, and on the left its mirror image, where there is one. */
const parts = boneIds
  .filter((id) => bones[id].side !== 'left')
  .map((id) => {
    const left = id.replace('.right', '.left') as BoneId
    return left === id ? [modelOf(id)] : [modelOf(id), modelOf(left)]
  })

const files = { full, light } as const

/** What a person reads of the file. */
export const fileOf = (level: keyof typeof files): string => files[level].replace(/^.*\//, '')

/** The body of the answer to `file`; throws one line where there is none. */
export async function fetched(file: string): Promise<ReadableStream<Uint8Array>> {
  const response = await fetch(file)
  if (!response.ok) throw new Error(say('page', 'serverAnswered', { status: response.status }))
  return response.body!
}

/**
 * Gives each bone and disc to `take` as it comes, and those that cannot be read to `miss`, with what was wrong. Rejects where
 * there is not one to be had.
 */
export async function loadModels(
  level: keyof typeof files,
  take: (model: Model, loaded: Loaded) => void,
  miss: (model: Model, error: unknown) => void,
): Promise<void> {
  const stream = await patiently(() => fetched(files[level]))
  await MeshoptDecoder.ready
  const waiting = [...parts]
  let why: unknown = new Error(say('page', 'cutShort'))
  try {
    for await (const file of filesIn(stream)) {
      const models = waiting.shift()
      if (!models) break
      try {
        const geometry = geometryOf(file)
        models.forEach((model, i) => {
          take(model, { geometry: i === 0 ? geometry : mirrored(geometry), unpack: new Matrix4() })
        })
      } catch (error) {
        for (const model of models) miss(model, error)
      }
    }
  } catch (error) {
    why = error
  }
  if (waiting.length === parts.length) throw new Error(say('page', 'noBones'), { cause: why })
  for (const model of waiting.flat()) miss(model, why)
}
