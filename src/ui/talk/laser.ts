/** How long the trail is seen [ms], and how many places of it are kept. */
const fading = 600
const kept = 64
/** [px] */
const dot = 7
const color = '255, 45, 45'

/** A pen on `canvas`, as large as the element and as fine as the screen. */
function sized(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const ratio = Math.min(2, devicePixelRatio)
  const { clientWidth, clientHeight } = canvas
  const [width, height] = [Math.round(clientWidth * ratio), Math.round(clientHeight * ratio)]
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height })
  const pen = canvas.getContext('2d')!
  pen.setTransform(ratio, 0, 0, ratio, 0, 0)
  return pen
}

/** The dot at (x, y), with its glow. */
function light(pen: CanvasRenderingContext2D, x: number, y: number): void {
  const glow = pen.createRadialGradient(x, y, dot * 0.6, x, y, dot * 3.2)
  glow.addColorStop(0, `rgba(${color}, 0.55)`)
  glow.addColorStop(1, `rgba(${color}, 0)`)
  pen.fillStyle = glow
  pen.fillRect(x - 4 * dot, y - 4 * dot, 8 * dot, 8 * dot)
  // A white heart and a dark rim: seen on bone and on shadow alike.
  pen.lineWidth = 1.5
  pen.strokeStyle = 'rgba(60, 0, 0, 0.9)'
  pen.fillStyle = `rgb(${color})`
  pen.beginPath()
  pen.arc(x, y, dot, 0, 7)
  pen.fill()
  pen.stroke()
  pen.fillStyle = '#fff'
  pen.beginPath()
  pen.arc(x, y, dot * 0.36, 0, 7)
  pen.fill()
}

/**
 * Draws a dot where the pointer is over `canvas`, and the way it came. Where it rests, only the dot is left and nothing is
 * drawn any more. `still`: no trail at all.
 */
export function followLaser(canvas: HTMLCanvasElement, still: boolean): () => void {
  // A ring of places: x, y, time.
  const ring = new Float64Array(3 * kept)
  let count = 0
  let inside = false
  let asked = 0

  const draw = (now: number): void => {
    asked = 0
    const pen = sized(canvas)
    pen.clearRect(0, 0, canvas.clientWidth, canvas.clientHeight)
    const fades = still ? false : trail(pen, now)
    const last = at(count - 1)
    if (inside) light(pen, ring[last]!, ring[last + 1]!)
    if (fades) asked = requestAnimationFrame(draw)
  }
  const at = (i: number): number => 3 * (i % kept)
  const trail = (pen: CanvasRenderingContext2D, now: number): boolean => {
    pen.lineCap = 'round'
    let any = false
    for (let i = Math.max(1, count - kept + 1); i < count; i++) {
      const [from, to] = [at(i - 1), at(i)]
      const left = 1 - (now - ring[from + 2]!) / fading
      if (left <= 0) continue
      any = true
      pen.lineWidth = 2 + 2 * (dot - 1) * left
      pen.beginPath()
      pen.moveTo(ring[from]!, ring[from + 1]!)
      pen.lineTo(ring[to]!, ring[to + 1]!)
      // The round end of the piece before gives way: two of them over each other would look like beads.
      pen.globalCompositeOperation = 'destination-out'
      pen.strokeStyle = '#000'
      pen.stroke()
      pen.globalCompositeOperation = 'source-over'
      pen.strokeStyle = `rgba(${color}, ${0.85 * left})`
      pen.stroke()
    }
    return any
  }
  const onMove = (event: PointerEvent): void => {
    const { left, top, width, height } = canvas.getBoundingClientRect()
    const [x, y] = [event.clientX - left, event.clientY - top]
    inside = x >= 0 && y >= 0 && x < width && y < height
    if (inside) {
      ring.set([x, y, performance.now()], at(count))
      count++
    }
    asked ||= requestAnimationFrame(draw)
  }
  const onLeave = (): void => {
    inside = false
    asked ||= requestAnimationFrame(draw)
  }
  const { documentElement } = document
  addEventListener('pointermove', onMove)
  documentElement.addEventListener('pointerleave', onLeave)
  documentElement.dataset.laser = ''
  return () => {
    cancelAnimationFrame(asked)
    removeEventListener('pointermove', onMove)
    documentElement.removeEventListener('pointerleave', onLeave)
    delete documentElement.dataset.laser
  }
}
