import { createRequire } from 'node:module'
import { parse } from '@formatjs/icu-messageformat-parser'
import type { Plugin } from 'vite'

/** What is walked of a module: its nodes, by their type, and where they stand in its text. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly value?: unknown
  readonly quasis?: readonly { readonly value: { readonly cooked: string } }[]
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

/** Every value of a property below `node`. */
function* valuesIn(node: Node): Generator<Node> {
  if (node.type === 'Property' && isNode(node.value)) yield node.value
  for (const part of Object.values(node))
    for (const child of Array.isArray(part) ? part : [part]) if (isNode(child)) yield* valuesIn(child)
}

/** The text of a value that is written out; undefined: it is none. */
const textOf = ({ type, value, quasis }: Node): string | undefined => {
  if (type === 'Literal') return typeof value === 'string' ? value : undefined
  return type === 'TemplateLiteral' && quasis?.length === 1 ? quasis[0]!.value.cooked : undefined
}

const parser = '@formatjs/icu-messageformat-parser'

/**
 * In the built page the texts with something to fill in come parsed, and what would parse them stays away, as its authors offer: nine
 * kilobytes of the first load. While developing, and in tests, they are parsed as they are said.
 */
export const parsedMessages: Plugin = {
  name: 'parsed-messages',
  apply: 'build',
  enforce: 'post',
  resolveId: {
    order: 'pre',
    handler: (id) => (id === parser ? createRequire(import.meta.url).resolve(`${parser}/no-parser.js`) : null),
  },
  transform: {
    filter: { id: /\/src\/words\/[a-z]+\/ui\/\w+\.ts$/ },
    handler(code) {
      let parsed = code
      // From the end, so that places before it stay where they are.
      for (const node of [...valuesIn(this.parse(code) as Node)].reverse()) {
        const text = textOf(node)
        if (text?.includes('{')) {
          const message = JSON.stringify(parse(text, { ignoreTag: true, captureLocation: false }))
          parsed = parsed.slice(0, node.start) + message + parsed.slice(node.end)
        } else if (text === undefined && code.slice(node.start, node.end).includes('{'))
          this.error('a text of the page is not written out here, so that it cannot be parsed ahead')
      }
      return { code: parsed, map: null }
    },
  },
}
