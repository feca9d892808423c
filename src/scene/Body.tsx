import { useFrame, useThree } from '@react-three/fiber'
import { lazy, Suspense, useEffect, useState } from 'react'
import { sides } from '../anatomy/sides'
import { sceneIsReady } from '../state/drawn'
import { useExercise } from '../state/exercise'
import { notify } from '../state/notices'
import { tierNow, tiers } from '../state/quality'
import { Bands } from './Bands'
import { Bone } from './Bone'
import { Disc } from './Disc'
import { Forces } from './Forces'
import { Moments } from './Moments'
import { Muscle } from './Muscle'
import { type Loaded, loadManifest, loadModel, type Model } from './models'
import { Nerves } from './Nerves'
import { drawnMuscles } from './palette'
import { SideTag } from './SideTag'

// The hand comes with the first press.
const Probe = lazy(async () => ({ default: (await import('./Probe')).Probe }))

/** Small screens get the light meshes: a quarter of the bytes, and nobody can see the difference there. So do slow ones. */
const small = () => matchMedia('(max-width: 700px)').matches || tiers[tierNow()].light

interface Part {
  readonly model: Model
  readonly loaded: Loaded
}

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Every model that can be read, each as it comes; for each that cannot, one line that names its file. */
function useParts(): { parts: readonly Part[]; all: boolean } {
  const [parts, setParts] = useState<readonly Part[]>([])
  const [all, setAll] = useState(false)
  useEffect(() => {
    let gone = false
    const loadPart = async (model: Model) => {
      const { file } = small() ? model.light : model.full
      try {
        const loaded = await loadModel(file)
        if (!gone) setParts((others) => [...others, { model, loaded }])
      } catch (error) {
        if (!gone)
          notify(file, `${model.name} is not shown: models/${file} cannot be read (${reason(error)}). The rest works.`)
      }
    }
    const loadAll = async () => {
      try {
        await Promise.all((await loadManifest()).map(loadPart))
      } catch (error) {
        notify(
          'manifest',
          `The bones are not shown: models/manifest.json cannot be read (${reason(error)}). The rest works.`,
        )
      }
      if (!gone) setAll(true)
    }
    loadAll()
    return () => {
      gone = true
    }
  }, [])
  return { parts, all }
}

/** Stands beside the last part, and says so once a frame has been drawn with it. */
function Shown() {
  const invalidate = useThree((state) => state.invalidate)
  useEffect(() => invalidate(), [invalidate])
  useFrame(() => {
    requestAnimationFrame(sceneIsReady)
  })
  return null
}

export function Body() {
  const { parts, all } = useParts()
  const presses = useExercise(({ exercise }) => exercise?.kind === 'press')
  return (
    <>
      {parts.map(({ model, loaded }) =>
        model.kind === 'disc' ? (
          <Disc key={model.id} id={model.id} loaded={loaded} between={model.between} />
        ) : (
          <Bone key={model.id} id={model.id} body={model.body} loaded={loaded} />
        ),
      )}
      {sides.flatMap((side) => drawnMuscles.map((id) => <Muscle key={`${id}.${side}`} id={id} side={side} />))}
      <Bands />
      <Nerves />
      <Forces />
      <Moments />
      {presses && (
        <Suspense fallback={null}>
          <Probe />
        </Suspense>
      )}
      {all && <Shown />}
      {sides.map((side) => (
        <SideTag key={side} side={side} />
      ))}
    </>
  )
}
