import type { ClaimId } from '../../anatomy/claims'
import { accountOf } from '../../biomechanics/accounts'
import { paintOver } from '../../state/frame/overPicture'
import { sceneApi } from '../../state/frame/sceneApi'
import { addressOf, linkNow } from '../../state/page/address'
import { type Choices, useChoices } from '../../state/page/choices'
import { encode } from '../../state/page/link'
import { stateNow } from '../../state/page/show'
import { sentencePictured } from '../../state/page/told'
import type { Deck, DeckScene } from '../../state/talk/deck'
import { numbersOfScene } from '../../state/talk/numbersOfScene'
import type { NumberTold } from '../../state/talk/numberTold'
import { type Display, displayOf } from '../numbers/display'
import { badgesNow } from '../share/badges'
import { addressAs } from '../share/frameCode'
import { inLight } from '../share/paperPicture'
import { labelsOnto, labelsShown, writeNumber } from '../share/photograph'

/** A scene on paper. */
export interface HandoutPage {
  readonly scene: DeckScene
  /** Where its picture is, until `forgetPicture`. */
  readonly picture: string
  readonly sentence: string
  /** As they stand beside the body on the stage. */
  readonly numbers: readonly NumberTold[]
  readonly display: Display
  readonly badges: readonly string[]
  readonly claims: readonly ClaimId[]
  /** Of the live scene: the picture alone, and the workshop one press away. */
  readonly address: string
}

/** A plate whose names are to be written. */
export interface BlankPage {
  readonly picture: string
  readonly names: readonly string[]
  readonly address: string
}

/** Of a picture as wide as the paper, at about 220 dots an inch [px]. */
const pictureWidth = 1600

/** A copy of `picture`, in the colours of paper, with what `lay` writes over it. */
function paperCopy(picture: HTMLCanvasElement, lay: (pen: CanvasRenderingContext2D, width: number) => void) {
  const { width, height } = picture
  const copy = Object.assign(document.createElement('canvas'), { width, height })
  const pen = copy.getContext('2d')!
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, width, height)
  pen.drawImage(picture, 0, 0)
  inLight(() => lay(pen, width))
  return copy
}

/** Small enough for a hundred of them. */
async function kept(copy: HTMLCanvasElement): Promise<string> {
  const file = await new Promise<Blob | null>((done) => copy.toBlob(done, 'image/jpeg', 0.92))
  return file ? URL.createObjectURL(file) : ''
}

export const forgetPicture = ({ picture }: Pick<HandoutPage, 'picture'>): void => URL.revokeObjectURL(picture)

/** From here on the thigh is bent enough for what is claimed of piriformis there [deg]. */
const bent = 60

/** What the numbers of this moment rest on. */
function claimsOf({ scenario, report }: Pick<Choices, 'scenario' | 'report'>): readonly ClaimId[] {
  const { right, left } = scenario.psoasShortening
  const nods = Math.abs(report.change.nutation.mean) >= 0.05
  return [
    ...(right + left > 0 ? (['psoasNutation'] as const) : []),
    ...(accountOf(scenario) === 'taught' && nods ? (['piriformisReactive'] as const) : []),
    ...(Math.max(scenario.hipFlexion.right, scenario.hipFlexion.left) >= bent ? (['rotatorReversal'] as const) : []),
    'sacroiliacSmall',
  ]
}

/** Scene `at` of `deck` on paper; null while the page shows something that cannot be put aside. */
export async function pageOfScene(deck: Deck, at: number): Promise<HandoutPage | null> {
  const scene = deck.scenes[at]!
  const drawn = await sceneApi.glimpse(scene.link, pictureWidth, (picture) => {
    const choices = useChoices.getState()
    return {
      copy: paperCopy(picture, (pen, width) => {
        paintOver(pen, width, picture.height, { of: 'scene' })
        labelsOnto(pen, 0, width)
      }),
      sentence: sentencePictured(choices),
      numbers: numbersOfScene(deck, at, choices),
      display: displayOf(choices),
      badges: badgesNow(),
      claims: claimsOf(choices),
    }
  })
  if (!drawn) return null
  const { copy, ...told } = drawn
  return { ...told, scene, picture: await kept(copy), address: addressAs('viewer', addressOf(scene.link)) }
}

/** What is seen now, with numbers in place of its names: of those that are asked for, or the most important; null as above. */
export async function blankPage(): Promise<BlankPage | null> {
  const now = stateNow()
  const { labels } = now.explore
  const link = encode({ ...now, explore: { ...now.explore, labels: labels === 'off' ? 'key' : labels } })
  const drawn = await sceneApi.glimpse(link, pictureWidth, (picture) => ({
    // Without the rope: it says names.
    copy: paperCopy(picture, (pen, width) => labelsOnto(pen, 0, width, writeNumber)),
    names: labelsShown().map(({ textContent }) => textContent ?? ''),
  }))
  return drawn && { names: drawn.names, picture: await kept(drawn.copy), address: linkNow() }
}
