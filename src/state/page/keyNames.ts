/** What is looked at of a key press. */
export interface Pressed extends Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> {
  readonly isComposing?: boolean
  readonly getModifierState?: (key: 'AltGraph') => boolean
}

/** Half a sign, or one that is still being put together: nothing is meant yet. */
const unfinished = ['Dead', 'Process', 'Unidentified', 'Compose']

/** Windows says Ctrl+Alt for AltGr, a Mac Alt alone, others nothing but the state itself. */
const isAltGr = (event: Pressed): boolean =>
  (event.ctrlKey && event.altKey) || (event.getModifierState?.('AltGraph') ?? false)

/**
 * What stands on the key of that place in the layout that the table was written for: digits and brackets where they need
 * Shift or AltGr, letters where none of the alphabet is typed.
 */
function placed({ key, code, altKey, shiftKey }: Pressed): string | undefined {
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? []
  if (letter) return /^[a-z]$/i.test(key) ? undefined : letter
  if (altKey && code === 'Slash') return '/'
  if (code === 'NumpadDecimal') return '.'
  if (shiftKey) return undefined
  const [, digit] = /^Digit(\d)$/.exec(code) ?? []
  return digit ?? { BracketLeft: '[', BracketRight: ']' }[code]
}

function nameOf(typed: string, { ctrlKey, metaKey, altKey, shiftKey }: Pressed): string {
  const letter = /^\p{L}$/u.test(typed)
  // Shift counts with letters and named keys; a sign such as '?' already holds it.
  const shift = shiftKey && (letter || (typed.length > 1 && !typed.startsWith('Page')))
  return [
    ctrlKey || metaKey ? 'Ctrl+' : '',
    altKey ? 'Alt+' : '',
    shift ? 'Shift+' : '',
    letter ? typed.toLowerCase() : typed,
  ].join('')
}

/** With Option, keyboards of a Mac type brackets on keys that have none of their own. */
const isOptionBracket = ({ key, code, altKey }: Pressed): boolean =>
  altKey && /^[[\]]$/.test(key) && !code.startsWith('Bracket')

/**
 * The names in the table that a key press may mean, the likeliest first: what it types, then what stands at its place; the
 * other way round for digits where `digits` are expected. None for AltGr with a letter, a dead key, or a code that is typed
 * on the numeric keypad with Alt.
 */
export function keyNames(pressed: Pressed, digits = false): readonly string[] {
  const { key, code, altKey } = pressed
  if (pressed.isComposing || unfinished.includes(key)) return []
  if (isAltGr(pressed)) return /^[^\p{L}]$/u.test(key) ? [key] : []
  if (altKey && /^Numpad\d$/.test(code)) return []
  if (isOptionBracket(pressed)) return [key]
  const place = placed(pressed)
  const ways = place && place !== key ? (digits && code.startsWith('Digit') ? [place, key] : [key, place]) : [key]
  return ways.map((typed) => nameOf(typed, pressed))
}

/** Whether `key` is one that what has the focus needs itself: it is pressed by it, or turned on. */
export function isOwnKey(key: string, focused: Element | null): boolean {
  if (key.startsWith('Arrow')) return focused?.matches('input[type="radio"], input[type="range"]') ?? false
  return (key === ' ' || key === 'Enter') && focused?.closest('button, summary, a, input, [role="button"]') != null
}
