import { Document, NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS, EXTMeshoptCompression, KHRDracoMeshCompression } from '@gltf-transform/extensions'
import { createEncoderModule } from 'draco3d'
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer'

/** A ball of waves: 2,400 triangles. */
export function ball(): { positions: Float32Array<ArrayBuffer>; index: Uint32Array<ArrayBuffer> } {
  const [rows, columns] = [31, 41]
  const positions = Float32Array.from({ length: 3 * rows * columns }, (_, k) => {
    const [i, j] = [Math.floor(k / 3 / columns), Math.floor(k / 3) % columns]
    const [a, b] = [(Math.PI * i) / (rows - 1), (2 * Math.PI * j) / (columns - 1)]
    const r = 1 + 0.2 * Math.sin(3 * a) * Math.cos(5 * b)
    return r * [Math.sin(a) * Math.cos(b), Math.sin(a) * Math.sin(b), Math.cos(a)][k % 3]!
  })
  const index = Array.from({ length: (rows - 1) * (columns - 1) }, (_, k) => {
    const v = Math.floor(k / (columns - 1)) * columns + (k % (columns - 1))
    return [v, v + columns, v + 1, v + 1, v + columns, v + columns + 1]
  })
  return { positions, index: Uint32Array.from(index.flat()) }
}

/** A GLB of the ball, called sacrum and 5 along x, packed by another program. */
export async function packed(how: 'draco' | 'meshopt'): Promise<Uint8Array> {
  await MeshoptEncoder.ready
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({
    'draco3d.encoder': await createEncoderModule(),
    'meshopt.encoder': MeshoptEncoder,
    'meshopt.decoder': MeshoptDecoder,
  })
  const document = new Document()
  const { positions, index } = ball()
  const buffer = document.createBuffer()
  const shape = document
    .createPrimitive()
    .setAttribute('POSITION', document.createAccessor().setType('VEC3').setArray(positions).setBuffer(buffer))
    .setIndices(document.createAccessor().setType('SCALAR').setArray(index).setBuffer(buffer))
  const mesh = document.createMesh('sacrum').addPrimitive(shape)
  document.createScene().addChild(document.createNode('sacrum').setMesh(mesh).setTranslation([5, 0, 0]))
  if (how === 'draco') document.createExtension(KHRDracoMeshCompression).setRequired(true)
  else document.createExtension(EXTMeshoptCompression).setRequired(true)
  return io.writeBinary(document)
}
