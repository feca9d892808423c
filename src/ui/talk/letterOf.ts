/** What answer `i`, from 0, is called where it has no words: A, B, C. */
export const letterOf = (i: number): string => String.fromCharCode(65 + i)
