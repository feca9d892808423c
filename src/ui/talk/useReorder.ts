import { type PointerEvent, type RefObject, useState } from 'react'

interface Drag {
  readonly from: number
  readonly to: number
}

/** The place in `list` at the height `y` of the window [px]. */
function placeAt(list: HTMLElement, y: number): number {
  const middles = [...list.children].map((item) => {
    const { top, height } = item.getBoundingClientRect()
    return top + height / 2
  })
  const below = middles.findIndex((middle) => y < middle)
  return below < 0 ? middles.length : below
}

/** The items of `list` are put in order by dragging a handle: with a mouse, a pen, a finger. */
export function useReorder(list: RefObject<HTMLElement | null>, move: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const handle = (from: number) => ({
    onPointerDown(event: PointerEvent<HTMLElement>): void {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      setDrag({ from, to: from })
    },
    onPointerMove({ clientY }: PointerEvent): void {
      if (!drag || !list.current) return
      const gap = placeAt(list.current, clientY)
      const to = gap > from ? gap - 1 : gap
      list.current.children[to]?.scrollIntoView({ block: 'nearest' })
      setDrag({ from, to })
    },
    onPointerUp(): void {
      if (drag) move(drag.from, drag.to)
      setDrag(null)
    },
    onPointerCancel: () => setDrag(null),
  })
  /** Where item `i` would have the dragged one come: before it, behind it, or neither. */
  const dropAt = (i: number): 'before' | 'after' | undefined => {
    if (!drag || drag.from === drag.to || drag.to !== i) return undefined
    return drag.to < drag.from ? 'before' : 'after'
  }
  return { drag, handle, dropAt, cancel: () => setDrag(null) }
}
