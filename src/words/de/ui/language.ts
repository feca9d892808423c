export const language = {
  title: 'Sprache',
  auto: 'Wie der Browser',
  partInEnglish: 'Dieser Teil ist auf Englisch.',
  lessonInEnglish: 'Diese Lektion ist auf Englisch.',
} as const
