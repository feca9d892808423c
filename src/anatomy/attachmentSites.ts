import { ligamentIds, ligaments } from './ligaments'
import { type MuscleId, muscleIds } from './muscleIds'
import { balancedIds, muscleRows } from './muscleKinds'
import type { Site } from './site'

interface AttachmentSite extends Omit<Site, 'body'> {
  readonly id: string
}

/** A site that is moved onto its bone; none where it stays as told. */
const site = (id: string, { bone, near, normalHint, told }: Site): AttachmentSite[] =>
  told ? [] : [{ id, bone, near, ...(normalHint && { normalHint }) }]

const sitesWith = (muscles: readonly MuscleId[]): readonly AttachmentSite[] => [
  ...muscles.flatMap((id) =>
    muscleRows[id].strands.flatMap((strand) => [
      ...site(`${id}/${strand.name}/origin`, strand.origin),
      ...(strand.via ?? []).flatMap((via, k) => site(`${id}/${strand.name}/via${k + 1}`, via)),
      ...site(`${id}/${strand.name}/insertion`, strand.insertion),
    ]),
  ),
  ...ligamentIds.flatMap((id) => [...site(`${id}/from`, ligaments[id].from), ...site(`${id}/to`, ligaments[id].to)]),
]

/** Every place where soft tissue meets bone; `npm run models` moves each onto the drawn surface and writes attachments.json. */
export const attachmentSites = sitesWith(muscleIds)

/**
 * Those from which something pulls with a tone of its own. The many ends of the fascicles that hold the trunk are left out:
 * on other bones the map that these make carries them well enough.
 */
export const pullingSites = sitesWith(balancedIds.filter((id) => !muscleRows[id].holdsTrunk))
