import { readFileSync, writeFileSync } from 'node:fs'

const file = 'docs/RELIABILITY.md'
const pattern = /\n## A live class\n[\s\S]*?(?=\n## |$)/

/** The section of the load test as it stands in the document; empty where it was never made. */
export const liveSection = (): string => pattern.exec(readFileSync(file, 'utf8'))?.[0] ?? ''

/** Put `section` in the place of the one that stands in the document, or at its end. */
export function keepSection(section: string): void {
  const text = readFileSync(file, 'utf8')
  const made = `\n${section.trimEnd()}\n`
  writeFileSync(file, pattern.test(text) ? text.replace(pattern, () => made) : `${text.trimEnd()}\n${made}`)
}
