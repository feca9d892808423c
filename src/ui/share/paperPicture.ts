import { paintOver } from '../../state/frame/overPicture'
import { sceneApi } from '../../state/frame/sceneApi'
import { labelsOnto } from './photograph'

/** While `act` runs the page has the colours of paper: what is drawn over the picture takes them from it. */
export function inLight(act: () => void): void {
  const { dataset } = document.documentElement
  const { theme } = dataset
  dataset.theme = 'light'
  act()
  if (theme === undefined) delete dataset.theme
  else dataset.theme = theme
}

/** The picture as it stands, with what lies over it. Into a canvas, because a printer does not wait for an image. */
export function paintPicture(onto: HTMLCanvasElement): void {
  const pen = onto.getContext('2d')!
  sceneApi.still((picture) => {
    Object.assign(onto, { width: picture.width, height: picture.height })
    pen.drawImage(picture, 0, 0)
  })
  paintOver(pen, onto.width, onto.height)
  labelsOnto(pen, 0, onto.width)
}
