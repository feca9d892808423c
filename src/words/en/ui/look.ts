/** What the sheet of looking into the body says. */
export const look = {
  title: 'Look',
  labels: 'Labels',
  'labels.off': 'Off',
  'labels.key': 'Key',
  'labels.more': 'More',
  plane: 'Section plane',
  'plane.none': 'None',
  'plane.sagittal': 'Sagittal',
  'plane.frontal': 'Frontal',
  'plane.transverse': 'Transverse',
  sectionAt: '{section}, {place}',
  atMiddle: 'at the middle',
  placeAt: '{mm} mm {end, select, left {left} right {right} back {back} front {front} down {down} other {up}}',
  showAll: 'Show all structures',
} as const
