import { ligamentIds, ligaments } from './ligaments'
import { muscleIds } from './muscleIds'
import { muscleRows } from './muscleKinds'
import type { Site } from './site'

interface AttachmentSite extends Omit<Site, 'body'> {
  readonly id: string
}

const site = (id: string, { bone, near, normalHint }: Site): AttachmentSite => ({
  id,
  bone,
  near,
  ...(normalHint && { normalHint }),
})

/** Every place where soft tissue meets bone; `npm run models` moves each onto the drawn surface and writes attachments.json. */
export const attachmentSites: readonly AttachmentSite[] = [
  ...muscleIds.flatMap((id) =>
    muscleRows[id].strands.flatMap((strand) => [
      site(`${id}/${strand.name}/origin`, strand.origin),
      ...(strand.via ?? []).map((via, k) => site(`${id}/${strand.name}/via${k + 1}`, via)),
      site(`${id}/${strand.name}/insertion`, strand.insertion),
    ]),
  ),
  ...ligamentIds.flatMap((id) => [site(`${id}/from`, ligaments[id].from), site(`${id}/to`, ligaments[id].to)]),
]
