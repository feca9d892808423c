import { addAfterEffect, type RootState } from '@react-three/fiber'
import { filmSize, type Paint, type Recording } from '../../state/stage'

const framesPerSecond = 30
/** [ms] */
const lastTime = 200
/** A slow machine may need this long for the first picture of a film [ms]. */
const firstTime = 6000
/** [bit/s]; sharp letters on a still ground. */
const rate = 6e6
const kinds = ['video/webm;codecs=vp9', 'video/webm;codecs=vp8', 'video/webm', 'video/mp4']

function canvasOf(width: number, height: number): [HTMLCanvasElement, CanvasRenderingContext2D] {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  return [canvas, canvas.getContext('2d', { alpha: true })!]
}

function recorderOf(canvas: HTMLCanvasElement): MediaRecorder {
  const mimeType =
    typeof MediaRecorder === 'undefined' ? undefined : kinds.find((kind) => MediaRecorder.isTypeSupported(kind))
  if (!mimeType || !canvas.captureStream) throw new Error('this browser cannot record video')
  return new MediaRecorder(canvas.captureStream(framesPerSecond), { mimeType, videoBitsPerSecond: rate })
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

/** Films the picture until told to stop. The loop goes on resting; the film shows its last picture meanwhile. */
export function record(state: RootState, paint: Paint): Recording {
  const [canvas, pen] = canvasOf(filmSize.width, filmSize.height)
  const recorder = recorderOf(canvas)
  const [picture, forget] = keepPicture(state)
  const parts: Blob[] = []
  recorder.ondataavailable = ({ data }) => parts.push(data)
  paint(pen, picture)
  // A timer, not the screen's frames: those rest when another window lies over this one.
  const timer = setInterval(() => paint(pen, picture), 1000 / framesPerSecond)
  recorder.start(1000)
  const end = (): void => {
    clearInterval(timer)
    forget()
    for (const track of recorder.stream.getTracks()) track.stop()
  }
  return {
    async stop() {
      // The last picture stands for a moment, or a player would never show it; and there is at least one.
      paint(pen, picture)
      let waited = 0
      do {
        await new Promise((done) => setTimeout(done, lastTime))
        waited += lastTime
      } while (parts.every(({ size }) => size === 0) && waited < firstTime)
      return await new Promise((resolve, reject) => {
        recorder.onstop = () => {
          end()
          const film = new Blob(parts, { type: recorder.mimeType.split(';')[0]! })
          if (film.size > 0) resolve(film)
          else reject(new Error('the film is empty'))
        }
        recorder.stop()
      })
    },
    cancel() {
      recorder.onstop = null
      if (recorder.state !== 'inactive') recorder.stop()
      end()
    },
  }
}
