import { ProvideSceneApi } from '../frame/ProvideSceneApi'
import { GuessDragLater } from '../learn/GuessDragLater'
import { GripsLater } from '../pull/GripsLater'
import { Story } from '../story/Story'
import { Highlight, XRay } from './Highlight'
import { LabelsLater } from './LabelsLater'
import { Picker } from './Picker'

/** Everything that lets a person look into the body: pick, outline, see through, name, frame. */
export function Exploring() {
  return (
    <>
      <ProvideSceneApi />
      <Picker />
      <GuessDragLater />
      <GripsLater />
      <Highlight />
      <XRay />
      <Story />
      <LabelsLater />
    </>
  )
}
