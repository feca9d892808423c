import { type MouseEvent, type PointerEvent, useRef, useState } from 'react'

/** A press becomes a drag beyond this many pixels. */
const slack = 6

interface Held {
  readonly from: number
  readonly x: number
  readonly mark: HTMLElement
  moved: boolean
}

/** The visit whose cell of `row` lies under `x`, the nearest at its ends. */
function visitAt(row: Element, x: number): number {
  const cells = [...row.querySelectorAll<HTMLElement>('[data-visit]')]
  const under = cells.find((cell) => x < cell.getBoundingClientRect().right) ?? cells.at(-1)
  return Number(under?.dataset.visit)
}

/** What is being dragged along its lane of visits, by mouse, pen or finger. `onDrop` hears from where to where. */
export function useLane(onDrop: (from: number, to: number) => void) {
  const held = useRef<Held | null>(null)
  const [over, setOver] = useState<number | null>(null)
  /** The click that follows a drag belongs to it. */
  const dropped = useRef(false)
  const letGo = (): void => {
    if (held.current) held.current.mark.style.translate = ''
    held.current = null
    setOver(null)
  }
  return {
    /** The visit under what is dragged; null: nothing is. */
    over,
    handlersFor: (from: number) => ({
      onPointerDown: ({ button, clientX, currentTarget, pointerId }: PointerEvent<HTMLElement>) => {
        if (button !== 0) return
        held.current = { from, x: clientX, mark: currentTarget, moved: false }
        currentTarget.setPointerCapture(pointerId)
      },
      onPointerMove: ({ clientX, currentTarget }: PointerEvent<HTMLElement>) => {
        const now = held.current
        if (!now || (!now.moved && Math.abs(clientX - now.x) < slack)) return
        now.moved = true
        // By hand: React hears only of another visit.
        now.mark.style.translate = `${clientX - now.x}px 0`
        setOver(visitAt(currentTarget.closest('tr')!, clientX))
      },
      onPointerUp: ({ clientX, currentTarget }: PointerEvent<HTMLElement>) => {
        const now = held.current
        if (!now) return
        letGo()
        if (!now.moved) return
        dropped.current = true
        // After a finger's drag there is none: the next press is a press again.
        setTimeout(() => {
          dropped.current = false
        })
        onDrop(now.from, visitAt(currentTarget.closest('tr')!, clientX))
      },
      onPointerCancel: letGo,
    }),
    /** For every cell of the lane: after a drag the one under the press is no longer what it was. */
    onClickCapture: (event: MouseEvent<HTMLElement>) => {
      if (dropped.current) event.stopPropagation()
    },
  }
}
