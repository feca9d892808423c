import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useChoices } from '../../src/state/page/choices'
import { speak, useLanguage } from '../../src/state/page/language'
import { chooseLanguage, followLanguage, languageChosen, startLanguage } from '../../src/state/page/languageChoice'
import { droppedLine, encode, openLink } from '../../src/state/page/link'
import { startPage } from '../../src/state/page/page'
import { pageNow, stateNow } from '../../src/state/page/show'
import { sentenceNow } from '../../src/state/page/told'
import { fixed, parse, shown, spoken } from '../../src/ui/kit/words'
import { languageFor } from '../../src/words/languages'

const spokenNow = () => useLanguage.getState().speaker.language
const browser = (...languages: string[]) => vi.stubGlobal('navigator', { languages })
const kept = new Map<string, string>()

beforeEach(() => {
  kept.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  })
})
afterEach(async () => {
  await chooseLanguage('en')
  vi.unstubAllGlobals()
})

describe('the language of the page', () => {
  it('is the first of the browser’s that there is, English where there is none', async () => {
    expect(languageFor(['fr-FR', 'de-AT', 'en'])).toBe('de')
    expect(languageFor(['fr', 'it'])).toBe('en')
    expect(languageFor([])).toBe('en')
    browser('de-CH', 'en')
    await startLanguage('')
    expect(spokenNow()).toBe('de')
    expect(languageChosen()).toBeNull()
  })

  it('is the one chosen by hand, kept on this device, whatever the browser wants', async () => {
    browser('en-US')
    await startLanguage('')
    expect(spokenNow()).toBe('en')
    await chooseLanguage('de')
    expect(spokenNow()).toBe('de')
    expect(JSON.parse(kept.get('counterpull.preferences')!)).toMatchObject({ language: 'de' })
    await speak('en')
    await startLanguage('')
    expect(spokenNow()).toBe('de')
    await chooseLanguage('auto')
    expect(spokenNow()).toBe('en')
  })

  it('is the one that a link names, until one is chosen by hand', async () => {
    browser('en-US')
    await startLanguage('#v=1&psoasShortening=.2&lang=de')
    expect(spokenNow()).toBe('de')
    await chooseLanguage('en')
    expect(spokenNow()).toBe('en')
  })

  it('stays the browser’s when a link names one that nobody here speaks', async () => {
    browser('de')
    await startLanguage('#lang=xx')
    expect(spokenNow()).toBe('de')
  })

  it('is the one asked for last, however long another takes', async () => {
    browser('en')
    const first = chooseLanguage('de')
    const second = chooseLanguage('en')
    await Promise.all([first, second])
    expect(spokenNow()).toBe('en')
  })
})

describe('a link', () => {
  it('says the language, and is read back', () => {
    const stop = startPage()
    const hash = encode({ ...stateNow(), language: 'de' })
    expect(hash).toMatch(/&lang=de&end$/)
    expect(openLink({ hash }).state.language).toBe('de')
    expect(openLink({ hash: 'lang=de-AT' }).state.language).toBe('de')
    // By itself it asks for nothing else, and may stand behind a lesson.
    expect(openLink({ hash: '#lang=de' }).asked).toBe(false)
    expect(openLink({ search: '?lesson=L04.2', hash: '#lang=de' }).dropped).toEqual([])
    stop()
  })

  it('drops one that is not spoken here, in one line', () => {
    const { state, dropped } = openLink({ hash: '#lang=xx' })
    expect(state.language).toBeUndefined()
    expect(droppedLine(dropped)).toBe('Left out of this link: lang “xx”. The rest is as it was sent.')
  })

  it('says nothing of it where none was chosen; scenes, undo and lessons never do', async () => {
    browser('en')
    const stop = startPage()
    await followLanguage('de')
    expect(encode(stateNow())).not.toContain('lang')
    expect(pageNow()).not.toHaveProperty('language')
    stop()
  })
})

describe('numbers and names', () => {
  it('are said as the language writes them, and typed either way', async () => {
    const stop = startPage()
    browser('de')
    await startLanguage('')
    expect(fixed(-1.25, 1)).toBe('−1,3')
    expect(shown(0.125, 'psoasShortening')).toBe('12,5')
    expect(spoken('psoasShortening', 'right', 0.125)).toBe('Psoas rechts, 12,5 Prozent kürzer')
    expect(parse('psoasShortening', 'right', '12,5')).toBe(0.125)
    expect(parse('psoasShortening', 'right', '99')).toBe(
      'Verkürzung des Psoas, rechts: Möglich ist eine Zahl von 0 bis 25 %; „99“ wurde nicht übernommen.',
    )
    expect(sentenceNow(useChoices.getState())).toMatch(/^Ruhiger Stand/)
    stop()
  })
})
