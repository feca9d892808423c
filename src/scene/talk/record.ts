import { addAfterEffect, type RootState } from '@react-three/fiber'
import {
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  Quality,
  StreamTarget,
  type StreamTargetChunk,
  type VideoCodec,
  WebMOutputFormat,
} from 'mediabunny'
import { type FilmSays, filmSize, type Paint, type Recording } from '../../state/frame/sceneApi'
import { say } from '../../state/page/language'

const framesPerSecond = 30
/** How long the last picture stands [s]; a player would never show it otherwise. */
const lastTime = 0.2
/** [bit/s]; sharp letters on a still ground. */
const bitrate = 6e6
/** What every player and slide programme opens first. */
const codecs: VideoCodec[] = ['avc', 'vp9', 'vp8']

function canvasOf(width: number, height: number): [HTMLCanvasElement, CanvasRenderingContext2D] {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  return [canvas, canvas.getContext('2d', { alpha: true })!]
}

/** A file that grows as it is written. It is a blob, which the browser may keep on disk: a film can be an hour long. */
function growingFile(): [target: StreamTarget, file: (type: string) => Blob] {
  let file = new Blob()
  const writable = new WritableStream<StreamTargetChunk>({
    write({ position, data }) {
      file = new Blob([file.slice(0, position), data, file.slice(position + data.byteLength)])
    },
  })
  return [new StreamTarget(writable, { chunked: true, chunkSize: 4 << 20 }), (type) => new Blob([file], { type })]
}

/** Keeps the last picture of the body: its pixels are there to be read only right after they were drawn. */
function keepPicture({ gl, invalidate }: RootState): [picture: HTMLCanvasElement, stop: () => void] {
  const source = gl.domElement
  const [picture, pen] = canvasOf(source.width, source.height)
  const stop = addAfterEffect(() => {
    if (picture.width !== source.width || picture.height !== source.height)
      Object.assign(picture, { width: source.width, height: source.height })
    pen.clearRect(0, 0, picture.width, picture.height)
    pen.drawImage(source, 0, 0)
  })
  invalidate()
  return [picture, stop]
}

/**
 * Films the picture until told to stop. The loop goes on resting; the film shows its last picture meanwhile.
 * A frame is taken only when the encoder is ready for one: a slow machine makes a coarser film, not a growing queue.
 * If it fails on the way, `failed` is told once and nothing is left.
 */
export async function record(
  state: RootState,
  paint: Paint,
  failed: (error: unknown) => void,
  says: FilmSays,
): Promise<Recording> {
  const quality = new Quality({ bitrate })
  const codec =
    typeof VideoEncoder === 'undefined' ? null : await getFirstEncodableVideoCodec(codecs, { ...filmSize, quality })
  if (!codec) throw new Error(say('page', 'noVideo'))
  const [canvas, pen] = canvasOf(filmSize.width, filmSize.height)
  const [target, file] = growingFile()
  const format = codec === 'avc' ? new Mp4OutputFormat() : new WebMOutputFormat()
  const output = new Output({ format, target })
  const source = new CanvasSource(canvas, { codec, quality, latencyMode: 'realtime' })
  output.addVideoTrack(source, { frameRate: framesPerSecond })
  output.setMetadataTags(says)
  await output.start()

  const [picture, forget] = keepPicture(state)
  const begun = performance.now()
  /** The last frame of the film that was taken, counted in its own rate. */
  let last = -1
  const take = async (): Promise<void> => {
    last = Math.max(last + 1, Math.floor(((performance.now() - begun) / 1000) * framesPerSecond))
    paint(pen, picture)
    await source.add(last / framesPerSecond, 1 / framesPerSecond)
  }
  let pending: Promise<void> | null = null
  // A timer, not the screen's frames: those rest when another window lies over this one.
  const timer = setInterval(() => {
    pending ??= take().then(
      () => {
        pending = null
      },
      (error) => {
        cancel()
        failed(error)
      },
    )
  }, 1000 / framesPerSecond)
  const end = (): void => {
    clearInterval(timer)
    forget()
  }
  const cancel = (): void => {
    end()
    // Nobody waits any longer for what is on its way to the encoder.
    output.cancel().catch(() => undefined)
  }
  return {
    async stop() {
      end()
      await pending
      await take()
      last += Math.round(lastTime * framesPerSecond)
      await take()
      await output.finalize()
      return file(format.mimeType)
    },
    cancel,
  }
}
