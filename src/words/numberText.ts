/** How the numbers of a language are written: a true minus, and its own decimal sign. */
export interface NumberText {
  /** `value` with `digits` decimals; zero is never negative. */
  readonly fixed: (value: number, digits: number) => string
  /** With as many decimals as it has. */
  readonly plain: (value: number) => string
}

export function numberText(decimal: '.' | ','): NumberText {
  const written = (text: string): string => text.replace('-', '−').replace('.', decimal)
  return {
    fixed(value, digits) {
      const text = value.toFixed(digits)
      return written(Number(text) === 0 ? (0).toFixed(digits) : text)
    },
    plain: (value) => written(String(value)),
  }
}
