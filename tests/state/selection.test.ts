import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { clearSelection, hover, select, selectAll, useSelection } from '../../src/state/find/selection'
import { shortcutFor } from '../../src/state/page/hearKeys'
import { keyNames } from '../../src/state/page/keyNames'
import { needTexts } from '../../src/state/page/language'
import { prefer } from '../../src/state/page/preferences'
import { saysOf, shortcuts } from '../../src/state/page/shortcuts'

const selected = () => useSelection.getState().selected
beforeEach(clearSelection)

describe('the selection', () => {
  it('is one structure, or more with the key held, or none', () => {
    select('piriformis.right')
    select('sacrum')
    expect(selected()).toEqual(['sacrum'])
    select('piriformis.right', true)
    expect(selected()).toEqual(['sacrum', 'piriformis.right'])
    select('sacrum', true)
    expect(selected()).toEqual(['piriformis.right'])
    clearSelection()
    expect(selected()).toEqual([])
  })

  it('knows only what is in the atlas', () => {
    select('spleen')
    selectAll(['sacrum', 'spleen', 'sacrum'])
    hover('spleen')
    expect(selected()).toEqual(['sacrum'])
    expect(useSelection.getState().hovered).toBeNull()
  })
})

const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

describe('the table of keys', () => {
  beforeAll(() => needTexts('keys'))

  it('names no key twice, on the stage and off it', () => {
    for (const onStage of [true, false]) {
      const keys = shortcuts.filter(({ where }) => (where === 'stage') === onStage).flatMap((shortcut) => shortcut.keys)
      expect(new Set(keys).size).toBe(keys.length)
    }
  })

  it('hears bare keys only in the view; Ctrl and Alt anywhere', () => {
    expect(shortcutFor(press('h'), false)).toBeUndefined()
    expect(saysOf(shortcutFor(press('h'), true)!)).toBe('Hide the selection')
    expect(saysOf(shortcutFor(press('H', { shiftKey: true }), true)!)).toBe('Isolate the selection')
    expect(saysOf(shortcutFor(press('z', { ctrlKey: true }), false)!)).toBe('Undo')
    expect(saysOf(shortcutFor(press('Z', { metaKey: true, shiftKey: true }), false)!)).toBe('Redo')
    expect(saysOf(shortcutFor(press('˙', { altKey: true, code: 'KeyH' }), false)!)).toBe('Show all')
    expect(saysOf(shortcutFor(press('?', { shiftKey: true }), true)!)).toBe('This sheet')
    for (const { where, keys } of shortcuts)
      if (where === 'anywhere') for (const key of keys) expect(key).toMatch(/^(Ctrl|Alt)\+/)
  })

  it('is silent while switched off, but the camera still moves and Escape still leaves', () => {
    prefer({ shortcuts: false })
    expect(shortcutFor(press('h'), true)).toBeUndefined()
    expect(shortcutFor(press('z', { ctrlKey: true }), true)).toBeUndefined()
    expect(shortcutFor(press('ArrowLeft'), true)).toBeDefined()
    expect(shortcutFor(press('Escape'), true)).toBeDefined()
    prefer({ shortcuts: true })
  })

  it('names keys as they are pressed', () => {
    expect(keyNames(press('A', { shiftKey: true }))[0]).toBe('Shift+a')
    expect(keyNames(press('+', { shiftKey: true }))[0]).toBe('+')
    expect(keyNames(press('PageUp'))[0]).toBe('PageUp')
  })
})
