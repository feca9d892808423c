import type { TextId } from '../../parts'

/** Was das Blatt der Belege sagt. */
export const evidence = {
  title: 'Belege: {about}',
  grade: 'Beleggrad',
  gradeAndKind: '{word}: {means}. Art: {kinds}.',
  found: 'Was gefunden wurde',
  wouldChange: 'Was uns umstimmen würde',
  sources: 'Quellen',
  'seen.part': '{who}; in Teilen gelesen',
  'seen.abstract': '{who}; Zusammenfassung gelesen',
  'seen.data': '{who}; die Daten werden verwendet',
  'seen.second': '{who}; anderswo zitiert, Original nicht gelesen',
  unchecked: 'Angaben nicht am Werk geprüft.',
  searched: 'Danach gesucht am {date}',
  searchFound: 'Gefunden: {works}.',
  searchFoundNothing: 'Nichts wurde gefunden.',
  reviewed: 'Durchgesehen {date}.',
} as const satisfies Partial<Record<TextId<'evidence'>, string>>
