import type { Vec3 } from '../math/vec3'
import { ligamentIds, ligaments } from './ligaments'
import { muscleIds, muscles, type Site } from './muscles'

interface AttachmentSite {
  readonly id: string
  readonly bone: string
  readonly near: Vec3
  readonly normalHint?: Vec3
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
    muscles[id].strands.flatMap((strand) => [
      site(`${id}/${strand.name}/origin`, strand.origin),
      site(`${id}/${strand.name}/insertion`, strand.insertion),
    ]),
  ),
  ...ligamentIds.flatMap((id) => [site(`${id}/from`, ligaments[id].from), site(`${id}/to`, ligaments[id].to)]),
]
