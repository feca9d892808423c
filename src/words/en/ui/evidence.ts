/** What the sheet of claims says; a claim itself is said by the kit. */
export const evidence = {
  title: 'Evidence: {about}',
} as const
