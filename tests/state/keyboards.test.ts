import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { useChoices } from '../../src/state/page/choices'
import { meantBy } from '../../src/state/page/hearKeys'
import { needTexts } from '../../src/state/page/language'
import { startPage } from '../../src/state/page/page'
import { closePanel, openPanel } from '../../src/state/page/panels'
import { prefer } from '../../src/state/page/preferences'
import { pageShortcuts } from '../../src/state/page/shortcuts'
import { leaveStage, setStageMode, start, usePresent } from '../../src/state/talk/slideShow'
import { deskKeys, stageKeys } from '../../src/state/talk/stageKeys'
import { starterDeck } from '../../src/state/talk/starterDeck'

interface Held {
  readonly shift?: true
  readonly alt?: true
  readonly ctrl?: true
  readonly altGr?: true
  readonly composing?: true
}
const press = (key: string, code: string, { shift, alt, ctrl, altGr, composing }: Held = {}) => ({
  key,
  code,
  shiftKey: shift ?? false,
  altKey: alt ?? false,
  ctrlKey: ctrl ?? false,
  metaKey: false,
  isComposing: composing ?? false,
  getModifierState: () => altGr ?? false,
})
const everywhere = { inView: true, inLesson: true }
const does = (key: string, code: string, held?: Held, focus = everywhere) => {
  const meant = meantBy(press(key, code, held), focus)
  return meant && `${meant.shortcut.does} ${meant.name}`
}

let stopPage = () => {}
beforeAll(async () => {
  await Promise.all([needTexts('keys'), needTexts('talk')])
  stopPage = startPage()
})
afterAll(() => stopPage())
afterEach(() => {
  leaveStage()
  closePanel()
  usePresent.setState({ deck: null, at: 0 })
})

// What each place types, as the layouts of the operating systems have it.
const digitRow = {
  'US, German, Nordic': '123456789',
  French: '&é"\'(-è_ç',
  Belgian: '&é"\'(§è!ç',
  Czech: '+ěščřžýáí',
  Lithuanian: 'ąčęėįšųū9',
}

describe('the digits', () => {
  it.each(Object.entries(digitRow))('of a %s keyboard are the scenes of a talk, by their place', (_, signs) => {
    usePresent.setState({ deck: starterDeck() })
    start()
    for (const [i, sign] of [...signs].entries()) expect(does(sign, `Digit${i + 1}`)).toBe(`scene ${i + 1}`)
  })

  it('of a French keyboard are digits with Shift too, and with Shift on others they are none', () => {
    expect(does('3', 'Digit3', { shift: true })).toBe('scene 3')
    expect(does('!', 'Digit1', { shift: true })).toBeUndefined()
    expect(does('"', 'Digit2', { shift: true })).toBeUndefined()
    expect(does('/', 'Digit7', { shift: true })).toBe('find /')
    expect(does('=', 'Digit0', { shift: true })).toBe('nearer =')
  })

  it('leave the sign that stands in their place what it says, while no talk is on', () => {
    expect(does('-', 'Digit6')).toBe('farther -')
    expect(does('+', 'Digit1')).toBe('nearer +')
    expect(does('à', 'Digit0')).toBe('home 0')
  })

  it('on the numeric keypad are digits, without Num Lock what else stands there, and with Alt a code of Windows', () => {
    expect(does('4', 'Numpad4')).toBe('scene 4')
    expect(does('ArrowLeft', 'Numpad4')).toBe('turnLeft ArrowLeft')
    expect(does('Home', 'Numpad7')).toBe('home Home')
    expect(does('+', 'NumpadAdd')).toBe('nearer +')
    expect(does('-', 'NumpadSubtract')).toBe('farther -')
    expect(does('/', 'NumpadDivide')).toBe('find /')
    expect(does('0', 'Numpad0', { alt: true })).toBeUndefined()
    expect(does('0', 'Digit0', { alt: true })).toBe('resetAll Alt+0')
    expect(does('à', 'Digit0', { alt: true })).toBe('resetAll Alt+0')
  })
})

describe('the brackets', () => {
  it.each([
    ['US', '[', 'BracketLeft', {}, 'before ['],
    ['US', ']', 'BracketRight', {}, 'onward ]'],
    ['German, by place', 'ü', 'BracketLeft', {}, 'before ['],
    ['French, by place', '$', 'BracketRight', {}, 'onward ]'],
    ['Nordic, by place', 'å', 'BracketLeft', {}, 'before ['],
    ['Windows, AltGr', '[', 'Digit8', { ctrl: true, alt: true, altGr: true }, 'before ['],
    ['Windows, AltGr, an older browser', ']', 'Digit9', { ctrl: true, alt: true }, 'onward ]'],
    ['Linux, AltGr', ']', 'Digit9', { altGr: true }, 'onward ]'],
    ['Linux, AltGr without a word of it', ']', 'Digit9', {}, 'onward ]'],
    ['French, AltGr', '[', 'Digit5', { ctrl: true, alt: true, altGr: true }, 'before ['],
    ['Mac, Option', '[', 'Digit5', { alt: true }, 'before ['],
    ['Mac, Option', ']', 'Digit6', { alt: true }, 'onward ]'],
  ] as const)('%s: “%s” at %s', (_, key, code, held, meant) => {
    expect(does(key, code, held)).toBe(meant)
  })

  it('at a place that types "+" are that sign in the view, and a bracket in the bar of a lesson', () => {
    expect(does('+', 'BracketRight')).toBe('nearer +')
    expect(does('+', 'BracketRight', {}, { inView: false, inLesson: true })).toBe('onward ]')
    expect(does('{', 'BracketLeft', { shift: true })).toBeUndefined()
  })
})

describe('AltGr', () => {
  it.each([
    ['h', 'KeyH'],
    ['ł', 'KeyL'],
    ['z', 'KeyZ'],
    ['@', 'KeyQ'],
  ])('with “%s” is neither Ctrl nor Alt nor the letter', (key, code) => {
    expect(does(key, code, { ctrl: true, alt: true, altGr: true })).toBeUndefined()
    expect(does(key, code, { ctrl: true, alt: true })).toBeUndefined()
    expect(does(key, code, { altGr: true })).toBeUndefined()
  })
})

describe('letters', () => {
  it('are those that are typed, on AZERTY and QWERTZ too', () => {
    expect(does('z', 'KeyW', { ctrl: true })).toBe('undo Ctrl+z')
    expect(does('z', 'KeyY', { ctrl: true })).toBe('undo Ctrl+z')
    expect(does('A', 'KeyQ', { shift: true })).toBe('anterior Shift+a')
    expect(does('p', 'KeyP', { alt: true })).toBe('stageMode Alt+p')
  })

  it.each([
    ['Russian', 'р', 'KeyH'],
    ['Greek', 'η', 'KeyH'],
    ['Hebrew', 'י', 'KeyH'],
    ['Arabic', 'ا', 'KeyH'],
    ['Korean', 'ㅗ', 'KeyH'],
  ])('of a %s keyboard are those of their place', (_, key, code) => {
    expect(does(key, code)).toBe('hide h')
    expect(does(key, code, { alt: true })).toBe('showAll Alt+h')
  })

  it('with Option of a Mac are those of their place', () => {
    expect(does('˙', 'KeyH', { alt: true })).toBe('showAll Alt+h')
    expect(does('π', 'KeyP', { alt: true })).toBe('stageMode Alt+p')
  })
})

describe('what is not typed yet', () => {
  it.each([
    ['Dead', 'BracketLeft', {}],
    ['Dead', 'BracketRight', { shift: true }],
    ['Dead', 'KeyN', { alt: true }],
    ['Process', 'KeyH', {}],
    ['Unidentified', '', {}],
    ['h', 'KeyH', { composing: true }],
    ['1', 'Digit1', { composing: true }],
  ] as const)('“%s” at %s does nothing', (key, code, held) => {
    expect(does(key, code, held)).toBeUndefined()
  })
})

describe('a clicker and the keys of slide programs', () => {
  const now = () => {
    const { at, presenting, stageMode, blank } = usePresent.getState()
    return { at, presenting, stageMode, blank }
  }
  const hit = (key: string, held: Held = {}, code = '') => {
    const meant = meantBy(press(key, code, held), everywhere)
    meant?.shortcut.run(meant.name)
    return now()
  }
  const begin = () => {
    usePresent.setState({ deck: starterDeck() })
    start()
  }

  it('turn scenes on the stage, and go to the first and the last', () => {
    begin()
    const most = starterDeck().scenes.length - 1
    expect(hit('PageDown').at).toBe(1)
    expect(hit('ArrowRight').at).toBe(2)
    expect(hit('ArrowDown').at).toBe(3)
    expect(hit('ArrowLeft').at).toBe(2)
    expect(hit('ArrowUp').at).toBe(1)
    expect(hit('PageUp').at).toBe(0)
    expect(hit('PageUp').at).toBe(0)
    expect(hit('End').at).toBe(most)
    expect(hit('PageDown').at).toBe(most)
    expect(hit('Home').at).toBe(0)
  })

  it('turn them by Enter and Backspace too, and by Space, under whose captions nothing plays', () => {
    begin()
    const shortening = () => useChoices.getState().scenario.psoasShortening.right
    expect(hit('Enter').at).toBe(1)
    expect(hit('Backspace').at).toBe(0)
    expect(hit(' ', {}, 'Space').at).toBe(1)
    expect(shortening()).toBe(0.2)
    expect(useChoices.getState().playing).toBe(false)
    hit('Escape')
    expect(does('Enter', 'Enter')).toBeUndefined()
    expect(does('Backspace', 'Backspace')).toBeUndefined()
    expect(does(' ', 'Space')).toBe('play  ')
  })

  it('are told where the talk has no more, until it goes back', () => {
    begin()
    hit('End')
    expect(usePresent.getState().isPastLast).toBe(false)
    hit('PageDown')
    expect(usePresent.getState()).toMatchObject({ at: 8, isPastLast: true })
    hit('PageUp')
    expect(usePresent.getState()).toMatchObject({ at: 7, isPastLast: false })
  })

  it('begin on the stage with the first scene, or with the one where the talk was left', () => {
    usePresent.setState({ deck: starterDeck() })
    setStageMode(true)
    expect(hit('PageDown')).toMatchObject({ at: 0, presenting: true })
    hit('3', {}, 'Digit3')
    leaveStage()
    setStageMode(true)
    expect(hit('PageDown')).toMatchObject({ at: 2, presenting: true })
  })

  it('mean the same in the window of the speaker', () => {
    for (const { keys, order } of stageKeys) for (const key of keys) expect(deskKeys.get(key)).toBe(order)
    expect(deskKeys.get('Escape')).toBe('escape')
    // What is switched by a key on the stage is switched by it there.
    for (const [key, name] of [
      ['k', 'laser'],
      ['o', 'spotlight'],
      ['Alt+l', 'lockOrbit'],
      ['Alt+p', 'stageMode'],
    ] as const) {
      expect(pageShortcuts.find(({ keys }) => keys.includes(key))?.does).toBe(name)
      expect(deskKeys.has(key)).toBe(true)
    }
  })

  it('darken and whiten it; the same again, Escape or a scene brings the body back, and only then Escape leaves', () => {
    begin()
    expect(hit('b').blank).toBe('black')
    expect(hit('.')).toMatchObject({ blank: null, presenting: true })
    expect(hit('w').blank).toBe('white')
    expect(hit('B', {}, 'KeyB').blank).toBe('black')
    expect(hit('PageDown')).toMatchObject({ blank: null, at: 1 })
    expect(hit(',', {}, 'NumpadDecimal').blank).toBe('white')
    expect(hit('Escape')).toEqual({ blank: null, at: 1, presenting: true, stageMode: true })
    expect(hit('Escape')).toMatchObject({ presenting: false, stageMode: false })
    // Off the stage these are letters like others.
    expect(hit('b').blank).toBeNull()
  })

  it('start a talk where a deck lies open: from its first scene, or where it was left', () => {
    expect(does('F5', 'F5')).toBeUndefined()
    begin()
    hit('PageDown')
    hit('Escape')
    expect(does('F5', 'F5')).toBeUndefined()
    openPanel('present')
    expect(hit('F5', { shift: true })).toMatchObject({ at: 1, presenting: true, stageMode: true })
    expect(hit('F5')).toMatchObject({ at: 0, presenting: true })
    expect(does('F5', 'F5', { ctrl: true })).toBeUndefined()
  })

  it('turn the camera off the stage, and on it with Shift', () => {
    expect(does('ArrowRight', 'ArrowRight')).toBe('turnRight ArrowRight')
    expect(does('PageDown', 'PageDown')).toBe('travelDown PageDown')
    begin()
    expect(does('ArrowRight', 'ArrowRight')).toBe('nextScene ArrowRight')
    expect(does('ArrowRight', 'ArrowRight', { shift: true })).toBe('turnRight Shift+ArrowRight')
  })

  it('are heard with letters switched off, their letters are not', () => {
    begin()
    prefer({ shortcuts: false })
    expect(does('PageDown', 'PageDown')).toBeDefined()
    expect(does('F5', 'F5')).toBeDefined()
    expect(does('b', 'KeyB')).toBeUndefined()
    prefer({ shortcuts: true })
  })

  it('name no key twice', () => {
    const keys = stageKeys.flatMap((row) => row.keys)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
