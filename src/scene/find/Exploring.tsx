import { ProvideSceneApi } from '../frame/ProvideSceneApi'
import { GuessDrag } from '../learn/GuessDrag'
import { Grips } from '../pull/Grips'
import { Story } from '../story/Story'
import { Highlight, XRay } from './Highlight'
import { Labels } from './Labels'
import { Picker } from './Picker'

/** Everything that lets a person look into the body: pick, outline, see through, name, frame. */
export function Exploring() {
  return (
    <>
      <ProvideSceneApi />
      <Picker />
      <GuessDrag />
      <Grips />
      <Highlight />
      <XRay />
      <Story />
      <Labels />
    </>
  )
}
