import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { describe, expect, it } from 'vitest'

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}
const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string'
const childrenOf = (node: Node): readonly [key: string, child: Node][] =>
  Object.entries(node).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child): [string, Node] => [key, child]),
  )

/** Names that are the same in every language, and units. */
const named = /\b(Counterpull|TA2|FMA|CSV|JSON|PNG|WebGL|mm|ms|kg|cm|Hz)\b/g
/** What only a machine reads: styles, shaders, markup, the path of a drawing. */
const machine =
  /^M[\d.]|[{}<>=]|;\s*(\n|$)|#include|\b(px|rem|system-ui|sans-serif)\b|(var|gradient|translate|calc|rgba?)\(/
const word = /\p{L}[\p{L}’-]+/gu
const wordsOf = (text: string): number => (text.replace(named, '').match(word) ?? []).length
/** A name on a button. */
const single = /^\p{Lu}\p{Ll}+$/u

/** A person reads or hears these attributes. */
const read =
  /^(aria-(label|description|valuetext|roledescription)|title|alt|placeholder|label|text|summary|caption|unit|xName)$/
/** Attributes and properties that hold no text. */
const unread =
  /^(className|style|d|viewBox|points|transform|(label)?[fF]ont|color|background|\w+Color|id|htmlFor|type|role|key|rel|target|fill|stroke|aria-(keyshortcuts|describedby|labelledby)|gridTemplate\w*|filter|translate|cursor)$/
/** Calls that look for something in a text, or ask the browser, and say nothing. */
const asking =
  /^(replace(All)?|split|join|(includes|startsWith|endsWith|indexOf)|querySelector(All)?|closest|matches|test|[gs]etAttribute|getExtension|getContext|addEventListener|removeEventListener|getPropertyValue|matchMedia|glob|createElement)$/

const nameOf = (node: unknown): string => {
  if (!isNode(node)) return ''
  const { name, value, property } = node
  return typeof name === 'string' ? name : typeof value === 'string' ? value : nameOf(property)
}

/** Whether what stands at `key` of `node` is no text. */
function isSilent({ type, ...node }: Node, key: string): boolean {
  if (/^(TS\w*Type\w*|TSInterface\w*|Import\w*|Export(All|Specifier)\w*)$/.test(type)) return true
  if (type === 'BinaryExpression' && /^[!=]==?$|^in$/.test(String(node.operator))) return true
  if (type === 'SwitchCase') return key === 'test'
  if (type === 'MemberExpression') return key === 'property'
  if (type === 'Property' || type === 'JSXAttribute') {
    const name = nameOf(type === 'Property' ? node.key : node.name)
    return key === 'key' || key === 'name' || unread.test(name) || name.startsWith('data-')
  }
  if (type === 'VariableDeclarator') return unread.test(nameOf(node.id))
  if (type === 'AssignmentExpression') return unread.test(nameOf(node.left))
  if (type === 'CallExpression') return key === 'arguments' && asking.test(nameOf(node.callee))
  return false
}

/** The text that `node` is, with its placeholders as spaces between words; undefined where it is none. */
function textOf(node: Node): string | undefined {
  if (node.type === 'JSXText') return String(node.value)
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type !== 'TemplateLiteral') return undefined
  return (node.quasis as readonly { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('…')
}

/** Every text in `code` that a person would read or hear. */
function textsIn(file: string, code: string): string[] {
  const found: string[] = []
  const walk = (node: Node, isRead: boolean): void => {
    const text = textOf(node)
    const shown = isRead || node.type === 'JSXText'
    if (text !== undefined && !(machine.test(text) && !shown)) {
      const words = wordsOf(text)
      if (shown ? words > 0 : (words > 1 && / /.test(text.trim())) || (words > 0 && single.test(text)))
        found.push(text.trim().replace(/\s+/g, ' '))
    }
    for (const [key, child] of childrenOf(node)) {
      if (isSilent(node, key)) continue
      // Directly in the attribute, not in what is called there.
      const inRead = node.type === 'JSXAttribute' ? read.test(nameOf(node.name)) : isRead && !/^Call/.test(node.type)
      walk(child, inRead)
    }
  }
  const { program, errors } = parseSync(file, code)
  expect(errors, file).toEqual([])
  walk(program as unknown as Node, false)
  return found
}

const files = ['src', 'src/ui', 'src/scene'].flatMap((folder) =>
  readdirSync(folder, { recursive: folder !== 'src', encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
)

describe('words on screen', () => {
  it('stand in src/words, not in components', () => {
    expect(files.length).toBeGreaterThan(80)
    expect(
      files.flatMap((file) => textsIn(file, readFileSync(file, 'utf8')).map((text) => `${file}: ${text}`)),
    ).toEqual([])
  })

  it.each([
    ['between tags', 'const a = <p>Nothing chosen is lost.</p>', 'Nothing chosen is lost.'],
    ['one word between tags', 'const a = <Button>Close</Button>', 'Close'],
    ['around a value', 'const a = <p>{count} hidden</p>', 'hidden'],
    ['in an attribute', 'const a = <nav aria-label="Tools" />', 'Tools'],
    ['in an attribute of ours', 'const a = <Tick text="forces" />', 'forces'],
    ['in a braced attribute', `const a = <i title={\`close \${title}\`} />`, 'close …'],
    ['one of two in an attribute', "const a = <i title={on ? 'off' : say('x')} />", 'off'],
    ['in a table', "const names = { a: 'Life size' }", 'Life size'],
    ['one word in a list', "const names = [['anterior', 'Anterior']]", 'Anterior'],
    ['in a sentence with values', `const a = \`\${n} of \${m} did not balance\``, '… of … did not balance'],
    ['in an error that is shown', "throw new Error('there is no picture here')", 'there is no picture here'],
    ['in halves', 'const a = "Pull on the psoas; the sacrum answers."', 'Pull on the psoas; the sacrum answers.'],
    ['in a call', "notify('link', 'The rest works.')", 'The rest works.'],
  ])('are seen %s', (_, code, text) => {
    expect(textsIn('a.tsx', code)).toEqual([text])
  })

  it.each([
    ['a class name', 'const a = <p className="unseen wide" />'],
    ['a name of a text', "const a = <p title={say('closeTitle', { title })}>{say('part.bar')}</p>"],
    ['a key', "if (key === 'Escape' || key === 'Enter') close()"],
    ['a style', `pen.font = \`600 \${size}px system-ui, sans-serif\``],
    ['a shader', "const head = 'uniform float reach; varying vec3 place;'"],
    ['a path', 'const a = <path d="M2 8h11M9 4l4 4-4 4" />'],
    ['a name from the body', 'const a = <th>{row.name}</th>'],
    ['a type', "type Where = 'Some where' | 'Else where'"],
    ['a comment', '/** What went wrong. */\n// and why\nconst a = 1'],
    ['a unit and a sign', 'const a = <span> mm · N ×5</span>'],
    ['what is looked for', "document.querySelector('section .sheet header')"],
  ])('are not seen in %s', (_, code) => {
    expect(textsIn('a.tsx', code)).toEqual([])
  })
})
