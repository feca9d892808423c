import { useChoices } from '../../state/page/choices'
import type { DeckScene } from '../../state/talk/deck'
import { showNumbers } from '../../state/talk/deckStore'
import { nameOfNumber } from '../../state/talk/numberTold'
import { lookOf } from '../../state/talk/sceneLook'
import { isSceneNumber, mostNumbers, type SceneNumberId, sceneNumberIds } from '../../state/talk/sceneNumbers'
import { usePresent } from '../../state/talk/slideShow'
import { Button } from '../kit/Button'
import field from '../kit/field.module.css'
import { useSay } from '../kit/useSay'

interface FieldProps {
  readonly scene: DeckScene
  readonly at: number
}

/** Which numbers stand beside the body in a scene: those that change most, until somebody chooses others. */
export function NumbersField({ scene, at }: FieldProps) {
  const say = useSay('talk')
  const worn = useChoices((state) => state.worn)
  const deck = usePresent((state) => state.deck)
  const shown = deck?.scenes[at] ? lookOf(deck, at, worn).numbers : []
  const put = (place: number, id: string): void => {
    const next: (SceneNumberId | undefined)[] = [...shown]
    next[place] = isSceneNumber(id) ? id : undefined
    showNumbers(at, [...new Set(next.filter((one) => one !== undefined))])
  }
  return (
    <fieldset className={field.titled}>
      <legend>{say('sceneNumbers')}</legend>
      {Array.from({ length: mostNumbers }, (_, place) => (
        <select
          key={place}
          className={field.field}
          aria-label={say('numberAt', { n: place + 1 })}
          value={shown[place] ?? ''}
          onChange={({ target }) => put(place, target.value)}
        >
          <option value="">{say('noNumber')}</option>
          {sceneNumberIds.map((id) => (
            <option key={id} value={id}>
              {nameOfNumber(id)}
            </option>
          ))}
        </select>
      ))}
      {scene.numbers && <Button onClick={() => showNumbers(at, null)}>{say('chosenNumbers')}</Button>}
    </fieldset>
  )
}
