import { useFrame, useThree } from '@react-three/fiber'
import { Fragment, lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { MathUtils } from 'three'
import { byBody, ourBody } from '../../anatomy/body'
import { sides } from '../../anatomy/sides'
import { sceneIsReady } from '../../state/frame/drawn'
import { tiers, useTier } from '../../state/frame/quality'
import { useOwn } from '../../state/own/ownStore'
import { bringOrSay, orNothing } from '../../state/page/bring'
import { useChoices } from '../../state/page/choices'
import { say } from '../../state/page/language'
import { smallScreen } from '../../state/page/media'
import { notify } from '../../state/page/notices'
import { usePanels } from '../../state/page/panels'
import { useExercise } from '../../state/time/exercise'
import { SideTag } from '../frame/SideTag'
import { Bands } from './Bands'
import { BoneMesh } from './BoneMesh'
import { Disc } from './Disc'
import { Muscles } from './Muscles'
import { fileOf, type Loaded, loadModels, type Model } from './models'
import { NervesLater } from './NervesLater'
import { SkinLater } from './SkinLater'

// The hand comes with the first press.
const Probe = lazy(() => orNothing(async () => (await import('../frame/Probe')).Probe))

/** Small screens get the light meshes: a quarter of the bytes, and nobody can see the difference there. So do slow ones, as soon as they are found so. */
const useLevel = () => (tiers[useTier()].light || smallScreen() ? 'light' : 'full')

// Forces, and what holds the trunk, are drawn for who asks to see them.
const Forces = lazy(() => orNothing(async () => (await import('../forces/Forces')).Forces))
const Moments = lazy(() => orNothing(async () => (await import('../forces/Moments')).Moments))
const ThighFaces = lazy(() => orNothing(async () => (await import('../section/ThighFaces')).ThighFaces))
const PullLines = lazy(() => orNothing(async () => (await import('../forces/PullLines')).PullLines))

// Bones that a person brings come with their own way of being drawn.
const LandmarkDots = lazy(() => orNothing(async () => (await import('../own/LandmarkDots')).LandmarkDots))

interface Part {
  readonly model: Model
  readonly loaded: Loaded
}

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Every model that can be read, each as it comes; for each that cannot, one line that names its file. */
function useParts(): { parts: readonly Part[]; all: boolean } {
  const [parts, setParts] = useState<readonly Part[]>([])
  const [all, setAll] = useState(false)
  const level = useLevel()
  const shown = useRef(new Set<string>())
  useEffect(() => {
    let gone = false
    const file = fileOf(level)
    const take = (model: Model, loaded: Loaded): void => {
      if (gone) return
      shown.current.add(model.id)
      setParts((others) => [...others.filter(({ model: { id } }) => id !== model.id), { model, loaded }])
    }
    // What is there in the other level stays.
    const miss = ({ id, name }: Model, error: unknown): void => {
      if (!gone && !shown.current.has(id))
        notify(id, say('page', 'partNotShown', { name, file, reason: reason(error) }))
    }
    const loadAll = async () => {
      try {
        await loadModels(level, take, miss)
      } catch (error) {
        if (shown.current.size === 0) notify('bones', say('page', 'bonesNotShown', { file, reason: reason(error) }))
      }
      if (!gone) setAll(true)
    }
    loadAll()
    return () => {
      gone = true
    }
  }, [level])
  return { parts, all }
}

/** The parts in the bones that a person brings, where there are any: worn, or only looked at. */
function useDressed(parts: readonly Part[]): { dressed: readonly Part[]; bare: boolean } {
  const worn = useChoices((state) => state.worn !== ourBody)
  // They are looked at beside their sheet; without it nobody would know why there are no muscles.
  const looking = usePanels((state) => state.open === 'own')
  const fitted = useOwn((state) => (worn || looking ? state.fitted : null))
  const [made, setMade] = useState<{ readonly of: unknown; readonly parts: readonly Part[] } | null>(null)
  useEffect(() => {
    let gone = false
    if (!fitted) setMade(null)
    else
      bringOrSay(() => import('../own/dress')).then((brought) => {
        if (brought && !gone) setMade({ of: fitted, parts: brought.dress(parts, fitted) })
      })
    return () => {
      gone = true
    }
  }, [fitted, parts])
  const ready = fitted && made?.of === fitted
  return { dressed: ready ? made.parts : parts, bare: fitted !== null && !worn }
}

type Cutter = typeof import('../section/cutThighs').cutThighs

/** In a dissection the thighs of `parts` end where their muscles do. */
function useThighsCut(parts: readonly Part[], isOurs: boolean): readonly Part[] {
  const open = useChoices((state) => state.arrangement === 'dissection') && isOurs
  const [cut, setCut] = useState<{ readonly thighs: Cutter } | null>(null)
  useEffect(() => {
    if (open)
      bringOrSay(() => import('../section/cutThighs')).then(
        (brought) => brought && setCut({ thighs: brought.cutThighs }),
      )
  }, [open])
  return useMemo(() => (open && cut ? cut.thighs(parts) : parts), [open, cut, parts])
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

/** Whatever is made for one body is made anew for another. */
const keyOf = byBody(() => MathUtils.generateUUID())

export function BodyMeshes() {
  const { parts, all } = useParts()
  const { dressed, bare } = useDressed(parts)
  const body = useChoices((state) => state.worn)
  const isOurs = dressed === parts && body === ourBody
  const shown = useThighsCut(dressed, isOurs)
  const dissected = useChoices((state) => state.arrangement === 'dissection')
  const forces = useChoices(({ arrows, freeBody, momentArm }) => arrows || freeBody || momentArm)
  const pullLines = useChoices(({ arrows, freeBody, pullLines: wanted }) => arrows && wanted && !freeBody)
  const invalidate = useThree((state) => state.invalidate)
  // Whatever is chosen may change what is drawn.
  useEffect(() => useChoices.subscribe(() => invalidate()), [invalidate])
  const presses = useExercise(({ exercise }) => exercise?.kind === 'press')
  return (
    <>
      {shown.map(({ model, loaded }) =>
        model.kind === 'disc' ? (
          <Disc key={`${model.id} ${loaded.geometry.uuid}`} id={model.id} loaded={loaded} between={model.between} />
        ) : (
          <BoneMesh
            key={`${model.id} ${loaded.geometry.uuid} ${dressed !== parts}`}
            id={model.id}
            body={model.body}
            loaded={loaded}
          />
        ),
      )}
      {/* Other bones are another body; while they are only looked at, ours would not fit about them. */}
      {!bare && (
        <Fragment key={keyOf(body)}>
          <Muscles body={body} />
          <Bands body={body} />
          <NervesLater body={body} />
          {dissected && isOurs && (
            <Suspense fallback={null}>
              <ThighFaces />
            </Suspense>
          )}
          <SkinLater body={body} />
          {forces && (
            <Suspense fallback={null}>
              <Forces body={body} />
              <Moments body={body} />
            </Suspense>
          )}
          {pullLines && (
            <Suspense fallback={null}>
              <PullLines body={body} />
            </Suspense>
          )}
        </Fragment>
      )}
      {bare && (
        <Suspense fallback={null}>
          <LandmarkDots />
        </Suspense>
      )}
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
