import { useEffect } from 'react'
import { sceneApi } from '../../state/frame/sceneApi'
import { useChoices } from '../../state/page/choices'
import type { Deck } from '../../state/talk/deck'
import { keepThumbnail, picturesOf, useThumbnails } from '../../state/talk/thumbnails'

/** Of a small picture, twice as sharp as it stands in a card [px]. */
const size = { width: 192, height: 144 }
/** So long nobody has touched the page [ms], and so long it is left alone between two of them. */
const resting = 700
const pause = 60
const touches = ['pointerdown', 'pointermove', 'pointerup', 'keydown', 'wheel'] as const

/** When the page was touched last [ms], and whether something is held. */
const hand = { at: 0, holds: false }
function touched(event: Event): void {
  hand.at = performance.now()
  if (event instanceof PointerEvent) hand.holds = event.buttons > 0
}
const isLeftAlone = (): boolean => !hand.holds && performance.now() - hand.at > resting

/** The middle of `picture`: the whole of its height, or of its width where it is higher than a card. */
function cropped(picture: HTMLCanvasElement): string {
  const canvas = Object.assign(document.createElement('canvas'), size)
  const fits = picture.width / picture.height < size.width / size.height
  const scale = fits ? size.height / picture.height : Math.max(size.width / picture.width, size.height / picture.height)
  const [width, height] = [picture.width * scale, picture.height * scale]
  const pen = canvas.getContext('2d')!
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, (size.width - width) / 2, (size.height - height) / 2, width, height)
  return canvas.toDataURL('image/webp', 0.85)
}

/** Wide enough for its middle to fill a card, in a window of any shape. */
function drawnWidth(): number {
  const { width, height } = document.querySelector('[data-part="view"]')?.getBoundingClientRect() ?? size
  return Math.round(1.5 * size.height * Math.max(size.width / size.height, width / Math.max(1, height)))
}

/** The small pictures of the scenes of `deck`; one that is missing is drawn when the page is at rest. */
export function useSmallPictures(deck: Deck): ReadonlyMap<string, string> {
  const worn = useChoices((state) => state.worn)
  const pictures = useThumbnails(picturesOf(worn))
  useEffect(() => {
    for (const touch of touches) addEventListener(touch, touched, { capture: true, passive: true })
    return () => {
      for (const touch of touches) removeEventListener(touch, touched, { capture: true })
    }
  }, [])
  useEffect(() => {
    const links = deck.scenes.map(({ link }) => link)
    const missing = links.find((link) => !pictures.has(link))
    if (missing === undefined) return
    let timer = 0
    const draw = async (): Promise<void> => {
      const picture = isLeftAlone() ? await sceneApi.glimpse(missing, drawnWidth(), cropped).catch(() => '') : null
      // Of what cannot be drawn there is none.
      if (picture === null) timer = window.setTimeout(draw, resting)
      else keepThumbnail(worn, links, missing, picture)
    }
    timer = window.setTimeout(draw, pause)
    return () => clearTimeout(timer)
  }, [deck, pictures, worn])
  return pictures
}
