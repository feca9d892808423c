import type { Vec3 } from '../math/vec3'
import table from './attachments.json'
import type { Site } from './site'

/** An end of soft tissue, by its name in attachments.json. */
export type SiteId = keyof typeof table

/** Where a site of attachmentSites.ts meets the drawn bone [m], right side or mid-line; throws on an unknown id. */
export function attachment(id: string): Vec3 {
  const at = (table as unknown as Record<string, Vec3 | undefined>)[id]
  if (!at) throw new Error(`attachments.json has no "${id}": run npm run models`)
  return at
}

/** Where `site` is [m]: on the drawn bone by its `id`, or where it is told if it stays there. */
export const placeOf = ({ told, near }: Site, id: string): Vec3 => (told ? near : attachment(id))
