import type { TextId } from '../../parts'

/** Was das Blatt der Ansicht sagt. */
export const look = {
  title: 'Ansicht',
  dissection: 'Präparation',
  dissectionOf: 'Präparation, {side, select, right {rechts} other {links}}',
  'dissection.none': 'Keine',
  sidesAlike: 'Rechts und links gleich',
  labels: 'Beschriftung',
  'labels.off': 'Aus',
  'labels.key': 'Wichtige',
  'labels.more': 'Mehr',
  plane: 'Schnittebene',
  'plane.none': 'Keine',
  'plane.sagittal': 'Sagittal',
  'plane.frontal': 'Frontal',
  'plane.transverse': 'Transversal',
  sectionAt: '{section}, {place}',
  atMiddle: 'in der Mitte',
  placeAt: '{mm} mm {end, select, left {links} right {rechts} back {hinten} front {vorn} down {unten} other {oben}}',
  showAll: 'Alle Strukturen einblenden',
} as const satisfies Partial<Record<TextId<'look'>, string>>
