import { type ComponentType, lazy, Suspense } from 'react'
import { type ClaimId, claims } from '../../../anatomy/claims'
import type { FigureId } from '../../../lessons/figures'
import { Mark } from '../../kit/Evidence'
import { useSay } from '../../kit/useSay'
import styles from './Figure.module.css'

const drawn = {
  sources: lazy(async () => ({ default: (await import('./Sources')).Sources })),
  stretch: lazy(async () => ({ default: (await import('./Stretch')).Stretch })),
  segments: lazy(async () => ({ default: (await import('./SegmentMoments')).SegmentMoments })),
  rope: lazy(async () => ({ default: (await import('./Rope')).Rope })),
  sizes: lazy(async () => ({ default: (await import('./Sizes')).Sizes })),
  players: lazy(async () => ({ default: (await import('./Players')).Players })),
  lever: lazy(async () => ({ default: (await import('./Lever')).Lever })),
  dials: lazy(async () => ({ default: (await import('./Dials')).Dials })),
  knownUnknown: lazy(async () => ({ default: (await import('./KnownUnknown')).KnownUnknown })),
  crew: lazy(async () => ({ default: (await import('./Crew')).CrewFigure })),
  reflex: lazy(async () => ({ default: (await import('./Reflex')).Reflex })),
  rolling: lazy(async () => ({ default: (await import('./Rolling')).Rolling })),
  saying: lazy(async () => ({ default: (await import('./Saying')).Saying })),
  design: lazy(async () => ({ default: (await import('./Design')).Design })),
  courses: lazy(async () => ({ default: (await import('./Courses')).Courses })),
  variantPain: lazy(async () => ({ default: (await import('./VariantPain')).VariantPain })),
  redFlags: lazy(async () => ({ default: (await import('./RedFlags')).RedFlags })),
  slice: lazy(async () => ({ default: (await import('./Slice')).Slice })),
  hazards: lazy(async () => ({ default: (await import('./Hazards')).Hazards })),
  quadratus: lazy(async () => ({ default: (await import('./Quadratus')).Quadratus })),
  sideLying: lazy(async () => ({ default: (await import('./SideLying')).SideLying })),
  leftOut: lazy(async () => ({ default: (await import('./LeftOut')).LeftOut })),
  scale: lazy(async () => ({ default: (await import('./Scale')).Scale })),
  chain: lazy(async () => ({ default: (await import('./Chain')).ChainFigure })),
  takeHome: lazy(async () => ({ default: (await import('./TakeHome')).TakeHome })),
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
