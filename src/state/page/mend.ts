/** A word of a link and what it says: "psoasShortening", ".2". */
export type Pair = readonly [word: string, text: string]

/** Signs that cannot be seen: spaces of every width, line ends, controls, marks of direction, soft hyphens. */
const unseen = /(?:[\s\p{Cc}\p{Cf}]|\u034f)+/gu
/** Signs that stand for others, beyond those that Unicode itself calls the same (full-width letters, "…"). */
const standIns: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2013\u2212]/g, '-'],
  // Two of them, drawn together by who writes letters.
  [/\u2014/g, '--'],
  [/[\u2217\u204e\u2731]/g, '*'],
  // Before a sign that chat would else take for its own.
  [/\\/g, ''],
]
const named: Readonly<Record<string, string>> = {
  amp: '&',
  num: '#',
  equals: '=',
  ast: '*',
  midast: '*',
  period: '.',
  percnt: '%',
  excl: '!',
  quest: '?',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  zwnj: ' ',
}

function entityOf(whole: string, name: string): string {
  const number = /^#x([\da-f]{1,6})$/i.exec(name)?.[1]
  const code = number ? Number.parseInt(number, 16) : /^#\d{1,7}$/.test(name) ? Number(name.slice(1)) : Number.NaN
  if (code <= 0x10ffff) return String.fromCodePoint(code)
  return named[name.toLowerCase()] ?? whole
}

function bytesOf(run: string): string {
  try {
    return decodeURIComponent(run)
  } catch {
    return run
  }
}

/** Mail that shows its transport form writes "=3D" for "=": no version begins so, while the letters of a deck may. */
const quoted = (text: string): string => (/^\W*v=3d/i.test(text) ? text.replace(/=3d/gi, '=') : text)

const narrow = (text: string): string =>
  standIns.reduce((said, [sign, meant]) => said.replace(sign, meant), text.normalize('NFKC').replace(unseen, ''))

const once = (text: string): string =>
  quoted(
    narrow(text)
      .replace(/&(#?\w{1,10});/g, entityOf)
      .replace(/(?:%[\da-f]{2})+/gi, bytesOf),
  )

/**
 * `text` of an address as it was written: percent signs and entities undone as often as they were done, signs that cannot be
 * seen gone, full-width ones narrow. What cannot be undone stays as it is. Never throws.
 */
export function mended(text: string): string {
  let before = text
  // Each turn of a mail or a chat adds one; more than eight are no accident.
  for (let turn = 0; turn < 8; turn++) {
    const after = once(before)
    if (after === before) break
    before = after
  }
  return narrow(before)
}

/** What is pasted along behind a link: the end of its sentence, or a sign that held it. */
const closing = /[)\]}>,;:?"'`|~_\u00bb\u203a\u2018-\u201e\u300d\u300f\u3011\u3002\u3001]+$/

/** `text` without what closed the sentence it stood in; `dots` where its own may be the last sign. */
function closed(text: string, dots: boolean): string {
  const plain = text
    .replace(closing, '')
    .replace(/\*{2,}$/, '')
    .replace(/(?<=[a-z])\*$/i, '')
  const bare = dots ? plain : plain.replace(/\.+$/, '')
  const calm = bare === '!' ? bare : bare.replace(/!+$/, '')
  return calm === text ? calm : closed(calm, dots)
}

/** A plan ends in dots where its last visits are empty; "a." is a word. */
const pairOf = (part: string): Pair => {
  const at = part.indexOf('=')
  if (at < 0) return [/^a\.$/i.test(part) ? part : closed(part, false), '']
  const word = part.slice(0, at)
  // Between values of one word stands "=" today; it was "*" in the first version, which everything else still says.
  return [word, closed(part.slice(at + 1), /^ex$/i.test(word)).replaceAll('=', '*')]
}

/** What an address never holds: from there on it is text that was copied along, or a browser's own word for a passage. */
const copiedAlong = /(?:"|\||<\/|:~:|[\u00ab\u00bb\u2018-\u201e]).*$/

/** The pairs of an address part, as they were written; of repeated words the last counts. */
export function pairsOf(text: string): Pair[] {
  const plain = mended(text).replace(/^[#"'<([{!/\u2018-\u201e\u00ab]+/, '')
  const parts = plain.split(/[&#?]/).slice(0, 200)
  return parts
    .map((part, i) => (i === parts.length - 1 ? part.replace(copiedAlong, '') : part))
    .filter((part) => part.replace(closing, '') !== '')
    .map(pairOf)
}

interface Parts {
  readonly pathname: string
  readonly search: string
  readonly hash: string
}

/** Where "#" and "?" were moved into the path as %23 and %3F: a word of ours comes next, and its "=". */
const movedHash = /#|%(?:25)*23(?=[a-z\d.]+(?:=|%(?:25)*3d))/i
const movedQuery = /\?|%(?:25)*3f(?=[a-z]+(?:=|%(?:25)*3d))/i

function splitAt(text: string, sign: RegExp): readonly [string, string] {
  const found = sign.exec(text)
  return found ? [text.slice(0, found.index), text.slice(found.index + found[0].length)] : [text, '']
}

/** `parts` of an address with its "?" and "#" where they belong, as mail and chat do not always leave them. */
export function partsOf({ pathname, search, hash }: Parts): Parts {
  const [before, moved] = splitAt(pathname + search, movedHash)
  const [path, asked] = splitAt(before, movedQuery)
  const said = [moved, hash.slice(1)].filter(Boolean).join('&')
  // A deck is looked for by its word, which may be encoded too.
  const plain = mended(said)
  const rest = plain.startsWith('deck=') ? plain : said
  const query = asked.replace(/&(?:amp|#38|#x26);/gi, '&')
  return { pathname: path, search: query && `?${query}`, hash: rest && `#${rest}` }
}

/** What those append who count clicks or check links on their way; nobody has lost anything with it. */
const appended =
  /^(?:utm\w*|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|yclid|twclid|ttclid|msclkid|igshid|igsh|mc_?[ce]id|_hs\w*|mkt_?tok|_ga|_gl|trk|si|sa|source|ust|usg|ved|opi|ref|ref_?(?:src|url)|data|sdata|reserved|typo|c)$/i

export const isAppended = (word: string): boolean => appended.test(word)

/** The member of `all` that is meant: in the same letters, else in capitals or small ones where that leaves one. */
export function meantOf<T extends string>(text: string, all: readonly T[]): T | undefined {
  if ((all as readonly string[]).includes(text)) return text as T
  const same = all.filter((one) => one.toLowerCase() === text.toLowerCase())
  return same.length === 1 ? same[0] : undefined
}
