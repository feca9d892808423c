import type { DecoderModule } from 'draco3d'
import type { Decoders, PackedAttribute } from '../../geometry/own/readGltfData'
import { patiently } from '../page/patiently'

/** The unpackers that are asked for, loaded from this page's own folder; null in place of one that does not come. */
export async function decodersFor(needed: Readonly<Record<keyof Decoders, boolean>>): Promise<Decoders> {
  const [meshopt, draco, unzip] = await Promise.all([
    needed.meshopt ? loadMeshopt().catch(() => null) : null,
    needed.draco ? loadDraco().catch(() => null) : null,
    needed.unzip ? loadUnzip().catch(() => null) : null,
  ])
  return { meshopt, draco, unzip }
}

async function loadMeshopt(): Promise<Decoders['meshopt']> {
  const { MeshoptDecoder } = await patiently(() => import('meshoptimizer/decoder'))
  await MeshoptDecoder.ready
  return (count, stride, source, mode, filter) => {
    const target = new Uint8Array(count * stride)
    MeshoptDecoder.decodeGltfBuffer(target, count, stride, source, mode, filter)
    return target
  }
}

async function loadUnzip(): Promise<Decoders['unzip']> {
  const { unzipSync } = await patiently(() => import('fflate'))
  return (source, wanted, most) => {
    let size = 0
    const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
      if (!wanted.test(name)) return false
      size += originalSize
      if (size > most) throw new Error('too large')
      return true
    }
    return unzipSync(source, { filter })
  }
}

async function loadDraco(): Promise<Decoders['draco']> {
  const { default: wasm } = await patiently(() => import('draco3d/draco_decoder.wasm?url'))
  const answer = await fetch(wasm)
  return answer.ok ? dracoFrom(await answer.arrayBuffer()) : null
}

/** The unpacker of Draco from its program. */
export async function dracoFrom(wasmBinary: ArrayBuffer): Promise<NonNullable<Decoders['draco']>> {
  const { default: create } = await patiently(() => import('draco3d/draco_decoder_nodejs.js'))
  const draco = await create({ wasmBinary })
  return (source, attributes) => unpack(draco, source, attributes)
}

function unpack(draco: DecoderModule, source: Uint8Array, attributes: readonly PackedAttribute[]) {
  const [decoder, buffer, mesh] = [new draco.Decoder(), new draco.DecoderBuffer(), new draco.Mesh()]
  try {
    buffer.Init(new Int8Array(source.buffer, source.byteOffset, source.byteLength), source.byteLength)
    if (decoder.GetEncodedGeometryType(buffer) !== draco.TRIANGULAR_MESH) throw new Error('no triangles')
    const status = decoder.DecodeBufferToMesh(buffer, mesh)
    if (!status.ok() || mesh.ptr === 0) throw new Error(status.error_msg())
    const index = copied(draco, Uint32Array, 3 * mesh.num_faces(), (bytes, at) =>
      decoder.GetTrianglesUInt32Array(mesh, bytes, at),
    )
    return {
      index,
      attributes: attributes.map(({ id, width }) => {
        const attribute = decoder.GetAttributeByUniqueId(mesh, id)
        if (attribute.num_components() !== width) throw new Error('another width')
        return copied(draco, Float32Array, mesh.num_points() * width, (bytes, at) =>
          decoder.GetAttributeDataArrayForAllPoints(mesh, attribute, draco.DT_FLOAT32, bytes, at),
        )
      }),
    }
  } finally {
    for (const one of [mesh, buffer, decoder]) draco.destroy(one)
  }
}

/** `count` numbers that `write` puts into the memory of the program. */
function copied<A extends Uint32Array | Float32Array>(
  draco: DecoderModule,
  Kind: new (buffer: ArrayBuffer, at: number, count: number) => A,
  count: number,
  write: (bytes: number, at: number) => unknown,
): A {
  const at = draco._malloc(4 * count)
  try {
    write(4 * count, at)
    return new Kind(draco.HEAPF32.buffer as ArrayBuffer, at, count).slice() as A
  } finally {
    draco._free(at)
  }
}
