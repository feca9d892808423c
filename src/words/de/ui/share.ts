import type { TextId } from '../../parts'

/** Was das Blatt zum Teilen sagt, und was auf Bildern und Modellen steht. */
export const share = {
  title: 'Teilen',
  working: 'In Arbeit …',
  saved: 'Gespeichert.',
  failed: 'Das ging nicht: {reason}.',
  share: 'Mit einem anderen Programm teilen',
  linkToMoment: 'Link zu diesem Augenblick',
  ownBones: 'Ein Link trägt keine eigenen Knochen: Wer ihn öffnet, sieht unsere.',
  linkToOne: 'Link zu einer Struktur: {name}',
  picture: 'Bild',
  caption: 'Bildunterschrift (darf leer bleiben)',
  savePicture: 'Bild speichern (PNG)',
  print: 'Drucken',
  notPrinted: 'Der Rahmen, in dem die Seite steht, lässt sie nicht drucken: das Bild lässt sich speichern.',
  numbersAndModel: 'Zahlen und Modell',
  reportCsv: 'Bericht (CSV)',
  reportJson: 'Bericht (JSON)',
  model: 'Modell in dieser Stellung (glTF)',
  hidden: '{count, plural, one {# Struktur} other {# Strukturen}} ausgeblendet',
  section: '{cut, select, sagittal {Sagittalschnitt} frontal {Frontalschnitt} other {Transversalschnitt}}',
  pictureNotMade: 'das Bild konnte nicht erzeugt werden',
  modelIs: 'Counterpull, ein Lehrmodell',
  modelUnits: 'Meter; x nach vorn, y nach oben, z zur rechten Seite des Körpers',
  modelLicence: 'Knochen CC BY 4.0, BSD-3-Clause und MIT; siehe docs/SOURCES.md',
} as const satisfies Partial<Record<TextId<'share'>, string>>
