/** The choice of the language, and what is said where the page has nothing in it. */
export const language = {
  title: 'Language',
  auto: 'As the browser',
  partInEnglish: 'This part is in English.',
  lessonInEnglish: 'This lesson is in English.',
} as const
