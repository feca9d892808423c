import { Color } from 'three'
import { mechanicsBone, muscleColors, offScale } from '../../anatomy/colors'
import type { DrawnId } from '../../anatomy/muscleKinds'
import { tissueColors } from '../../anatomy/tissueColors'

/** The colours of src/anatomy/colors.ts for the graphics card, linear inside. */
export const palette = {
  bone: new Color(tissueColors.bone),
  disc: new Color(tissueColors.disc),
  ligament: new Color(tissueColors.ligament),
  nerve: new Color(tissueColors.nerve),
  tendon: new Color(tissueColors.tendon),
  mechanicsBone: new Color(mechanicsBone),
  offScale: new Color(offScale),
}

export const muscleColor = (id: DrawnId): Color => new Color(muscleColors[id])
