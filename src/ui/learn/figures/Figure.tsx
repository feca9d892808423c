import { type ComponentType, lazy, Suspense } from 'react'
import { type ClaimId, claims } from '../../../anatomy/claims'
import type { FigureId } from '../../../lessons/figures'
import { orNothing } from '../../../state/page/bring'
import { Mark } from '../../kit/Evidence'
import { useSay } from '../../kit/useSay'
import styles from './Figure.module.css'

const drawn = {
  sources: lazy(() => orNothing(async () => (await import('./Sources')).Sources)),
  stretch: lazy(() => orNothing(async () => (await import('./Stretch')).Stretch)),
  segments: lazy(() => orNothing(async () => (await import('./SegmentMoments')).SegmentMoments)),
  rope: lazy(() => orNothing(async () => (await import('./Rope')).Rope)),
  sizes: lazy(() => orNothing(async () => (await import('./Sizes')).Sizes)),
  players: lazy(() => orNothing(async () => (await import('./Players')).Players)),
  lever: lazy(() => orNothing(async () => (await import('./Lever')).Lever)),
  dials: lazy(() => orNothing(async () => (await import('./Dials')).Dials)),
  knownUnknown: lazy(() => orNothing(async () => (await import('./KnownUnknown')).KnownUnknown)),
  crew: lazy(() => orNothing(async () => (await import('./Crew')).CrewFigure)),
  reflex: lazy(() => orNothing(async () => (await import('./Reflex')).Reflex)),
  rolling: lazy(() => orNothing(async () => (await import('./Rolling')).Rolling)),
  saying: lazy(() => orNothing(async () => (await import('./Saying')).Saying)),
  design: lazy(() => orNothing(async () => (await import('./Design')).Design)),
  courses: lazy(() => orNothing(async () => (await import('./Courses')).Courses)),
  variantPain: lazy(() => orNothing(async () => (await import('./VariantPain')).VariantPain)),
  redFlags: lazy(() => orNothing(async () => (await import('./RedFlags')).RedFlags)),
  slice: lazy(() => orNothing(async () => (await import('./Slice')).Slice)),
  hazards: lazy(() => orNothing(async () => (await import('./Hazards')).Hazards)),
  quadratus: lazy(() => orNothing(async () => (await import('./Quadratus')).Quadratus)),
  sideLying: lazy(() => orNothing(async () => (await import('./SideLying')).SideLying)),
  leftOut: lazy(() => orNothing(async () => (await import('./LeftOut')).LeftOut)),
  scale: lazy(() => orNothing(async () => (await import('./Scale')).Scale)),
  chain: lazy(() => orNothing(async () => (await import('./Chain')).ChainFigure)),
  takeHome: lazy(() => orNothing(async () => (await import('./TakeHome')).TakeHome)),
} satisfies Record<FigureId, ComponentType>

/** The claim whose grade a figure carries. */
const about: Partial<Record<FigureId, ClaimId>> = {
  sources: 'buttockPainSources',
  stretch: 'longDorsalResists',
  segments: 'psoasSqueezes',
  rope: 'tugOfWar',
  sizes: 'psoasBigger',
  lever: 'rotatorReversal',
  dials: 'sacroiliacSmall',
  crew: 'neckPosture',
  reflex: 'deepQuietsReflex',
  rolling: 'rollingGuards',
  saying: 'painElsewhere',
  courses: 'sciaticVariants',
  variantPain: 'variantNotVerdict',
  redFlags: 'redFlags',
  hazards: 'plexusInPsoas',
  quadratus: 'quadratusLayers',
  sideLying: 'sideLyingAccess',
}

/** A small figure with its title and its grade. */
export function Figure({ id }: { readonly id: FigureId }) {
  const say = useSay('figures')
  const Drawn = drawn[id]
  const claim = about[id]
  return (
    <figure className={styles.figure} data-part="figure">
      <figcaption>
        {say(id)} {claim && <Mark grade={claims[claim].grade} />}
      </figcaption>
      <Suspense fallback={null}>
        <Drawn />
      </Suspense>
    </figure>
  )
}
