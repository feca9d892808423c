import type { Side } from '../../anatomy/sides'
import type { ParameterId, PerSideId, WholeId } from '../../biomechanics/parameters'
import { postures } from '../../biomechanics/scenario'
import { type Exaggeration, exaggerations } from '../../state/look/picture'
import { type Choices, choose, chooseSide, exaggerate, link, useChoices } from '../../state/page/choices'
import { say } from '../../state/page/language'
import { optionsOf } from '../kit/Radios'
import { nameOfParameter, parameterRows } from '../kit/words'
import { choiceInput } from './ChoiceInput'
import type { Control, PanelControls } from './Panel'
import { playerInput } from './PlayerInput'
import { slider } from './SliderInput'
import { switchInput } from './SwitchInput'

/** Passes on what the person did; leva also reports its own beginnings and our updates. */
const fromPerson =
  <T>(act: (value: T) => void) =>
  (value: T, _path: string, context: { initial: boolean; fromPanel?: boolean }) => {
    if (!context.initial && context.fromPanel) act(value)
  }

function wholeSlider(parameter: WholeId, short: string): Control {
  const read = ({ scenario }: Choices) => scenario[parameter]
  const onChange = fromPerson<number>((value) => choose({ [parameter]: value }))
  return { input: slider({ parameter, short, start: read(useChoices.getState()), onChange }), read }
}

function sideSlider(parameter: PerSideId, side: Side, short: string): Control {
  const read = ({ scenario }: Choices) => scenario[parameter][side]
  const onChange = fromPerson<number>((value) => chooseSide(parameter, side, value))
  return {
    input: slider({
      parameter,
      side,
      short: short ? say('pull', 'nameOfSide', { name: short, side }) : say('pull', `side.${side}`),
      start: read(useChoices.getState()),
      onChange,
    }),
    read,
  }
}

function linkSwitch(parameter: PerSideId): Control {
  const read = ({ linked }: Choices) => linked[parameter]
  const onChange = fromPerson<boolean>((linked) => link(parameter, linked))
  return {
    input: switchInput({ text: say('pull', 'together'), start: read(useChoices.getState()), onChange }),
    read,
  }
}

const isPerSide = (id: ParameterId): id is PerSideId => parameterRows[id].perSide

/** The sliders of a parameter: one, or right, left and their link. */
export function slidersOf(parameter: ParameterId, short = nameOfParameter(parameter)): PanelControls {
  if (!isPerSide(parameter)) return { [parameter]: wholeSlider(parameter as WholeId, short) }
  return {
    [`${parameter}Right`]: sideSlider(parameter, 'right', short),
    [`${parameter}Left`]: sideSlider(parameter, 'left', short),
    [`${parameter}Link`]: linkSwitch(parameter),
  }
}

export const postureControl = (): PanelControls => ({
  posture: {
    input: choiceInput({
      text: say('pull', 'posture'),
      options: optionsOf(postures, (posture) => say('pull', `posture.${posture}`)),
      start: useChoices.getState().scenario.posture,
      onChange: fromPerson<string | number>((posture) => choose({ posture })),
    }),
    read: ({ scenario }) => scenario.posture,
  },
})

export const exaggerationControl = (): PanelControls => ({
  exaggeration: {
    input: choiceInput({
      text: say('pull', 'exaggeration'),
      options: optionsOf(exaggerations, (factor) => `×${factor}`),
      start: useChoices.getState().exaggeration,
      onChange: fromPerson<string | number>((factor) => exaggerate(factor as Exaggeration)),
    }),
    read: ({ exaggeration }) => exaggeration,
  },
})

export const playerControl = (): PanelControls => ({
  player: { input: playerInput({ start: false }), read: ({ playing }) => playing },
})
