const written = /^[-+]?(?:\d+[.,]?\d*|[.,]\d+)(?:e[-+]?\d+)?$/i

/**
 * The number that somebody has typed, as half the world writes it or the other: a comma or a point, any minus, letters of full
 * width, spaces between thousands. NaN where it is none, or where two signs leave open which is the decimal one.
 */
export function typedNumber(text: string): number {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, '')
    .replace(/[\u2010-\u2013\u2212]/g, '-')
  return written.test(plain) ? Number(plain.replace(',', '.')) : Number.NaN
}
