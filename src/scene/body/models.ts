import { type BufferGeometry, Matrix4, type Mesh } from 'three'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import type { BodyId } from '../../anatomy/bodies'
import type { Side } from '../../anatomy/sides'
import { say } from '../../state/page/language'

interface Drawn {
  readonly id: string
  readonly name: string
  readonly side?: Side
  readonly full: { readonly file: string }
  readonly light: { readonly file: string }
}

/** A drawn bone or disc, as public/models/manifest.json lists it. A disc lies between the bodies below and above it. */
export type Model = Drawn &
  (
    | { readonly kind: 'bone'; readonly body: BodyId }
    | { readonly kind: 'disc'; readonly between: readonly [lower: BodyId, upper: BodyId] }
  )

/** Vertices as the file packs them, and the matrix that unpacks them to metres in the body's place in the file. */
export interface Loaded {
  readonly geometry: BufferGeometry
  readonly unpack: Matrix4
}

const folder = 'models/'
const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder)

async function fetched(file: string): Promise<Response> {
  const response = await fetch(folder + file)
  if (!response.ok) throw new Error(say('page', 'serverAnswered', { status: response.status }))
  return response
}

export async function loadManifest(): Promise<readonly Model[]> {
  const manifest: { bones?: Model[] } = await (await fetched('manifest.json')).json()
  if (!Array.isArray(manifest.bones)) throw new Error(say('page', 'noBones'))
  return manifest.bones
}

export async function loadModel(file: string): Promise<Loaded> {
  const gltf = await loader.parseAsync(await (await fetched(file)).arrayBuffer(), folder)
  gltf.scene.updateMatrixWorld(true)
  let found: Mesh | undefined
  gltf.scene.traverse((object) => {
    if ((object as Mesh).isMesh) found ??= object as Mesh
  })
  if (!found) throw new Error(say('page', 'noMesh'))
  return { geometry: found.geometry, unpack: new Matrix4().copy(found.matrixWorld) }
}
