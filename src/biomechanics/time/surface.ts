/** From, to, and into how many equal parts. */
export type Axis = readonly [from: number, to: number, parts: number]

/**
 * What `of` answers on a regular grid, read between its points by straight lines and held at its edges. Asking is then
 * cheap enough for thousands of instants; where it matters, the full balance is asked again at the instant that is drawn.
 */
export function tabulate<const N extends number>(
  axes: readonly Axis[],
  of: (at: readonly number[]) => readonly number[] & { readonly length: N },
): (at: readonly number[], out: Float64Array) => Float64Array {
  const counts = axes.map(([, , parts]) => parts + 1)
  const rows: (readonly number[])[] = []
  const at = axes.map(([from]) => from)
  const fill = (k: number): void => {
    if (k === axes.length) {
      rows.push(of(at))
      return
    }
    const [from, to, parts] = axes[k]!
    for (let i = 0; i <= parts; i++) {
      at[k] = from + ((to - from) * i) / parts
      fill(k + 1)
    }
  }
  fill(0)
  return (where, out) => {
    out.fill(0)
    for (let corner = 0; corner < 1 << axes.length; corner++) {
      let weight = 1
      let row = 0
      for (let k = 0; k < axes.length; k++) {
        const [from, to, parts] = axes[k]!
        const place = Math.min(parts, Math.max(0, ((where[k]! - from) / (to - from)) * parts))
        const low = Math.min(parts - 1, Math.floor(place))
        const upper = (corner >> k) & 1
        weight *= upper ? place - low : 1 - (place - low)
        row = row * counts[k]! + low + upper
      }
      if (weight === 0) continue
      const values = rows[row]!
      for (let i = 0; i < out.length; i++) out[i] = out[i]! + weight * values[i]!
    }
    return out
  }
}
