/** What the sheet of claims says, and what stands behind a claim wherever it is opened. */
export const evidence = {
  title: 'Evidence: {about}',
  grade: 'Grade',
  gradeAndKind: '{word}: {means}. Kind: {kinds}.',
  found: 'What was found',
  wouldChange: 'What would change our mind',
  sources: 'Sources',
  'seen.part': '{who}; read in part',
  'seen.abstract': '{who}; abstract read',
  'seen.data': '{who}; its data are in use',
  'seen.second': '{who}; quoted elsewhere, original not read',
  unchecked: 'Citation not checked against the work.',
  searched: 'Searched for on {date}',
  searchFound: 'Found: {works}.',
  searchFoundNothing: 'Nothing was found.',
  reviewed: 'Reviewed {date}.',
} as const
