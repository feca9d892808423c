import { placeOf } from '../../src/anatomy/attachments'
import type { Strand } from '../../src/anatomy/muscle'
import { type DrawnId, muscleRows } from '../../src/anatomy/muscleKinds'
import type { Site } from '../../src/anatomy/site'
import { bellies } from '../../src/geometry/bellies'
import type { Vec3 } from '../../src/math/vec3'

interface Pulled {
  readonly name: string
  readonly site: Site
  /** [m] */
  readonly at: Vec3
}

const riderOf = (body: string): string => body.replace('.right', '')

/** Where a strand leaves bone for its belly: of one that comes by way of a ligament, where that ends. */
function startOf(id: DrawnId, { name, origin, via = [] }: Strand): Pulled {
  const held = new Set<string>(bellies[id].origins.map(({ on }) => on))
  const places = [origin, ...via].map((site, k) => ({ site, end: k === 0 ? 'origin' : `via${k}` }))
  const { site, end } = places.find((place) => held.has(riderOf(place.site.body))) ?? places[0]!
  return { name: `${name} ${end}`, site, at: placeOf(site, `${id}/${name}/${end}`) }
}

/** Every place where the model pulls as far as the muscle is drawn: nothing past its cut, nor on ribs that are not drawn. */
export function drawnPlaces(id: DrawnId): readonly Pulled[] {
  const { cut, sections } = bellies[id]
  const [first, last] = [sections[0]!.at?.[1] ?? 0, sections.at(-1)!.at?.[1] ?? 0]
  const isDrawn = (height: number): boolean => !cut || (last < first ? height > last / 1000 : height < last / 1000)
  const ends = muscleRows[id].strands.flatMap((strand): Pulled[] => [
    startOf(id, strand),
    {
      name: `${strand.name} insertion`,
      site: strand.insertion,
      at: placeOf(strand.insertion, `${id}/${strand.name}/insertion`),
    },
  ])
  return ends.filter(({ at, site }) => isDrawn(at[1]) && site.told !== 'off')
}
