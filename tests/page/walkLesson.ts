import { expect, type Page } from '@playwright/test'
import type { Ask } from '../../src/lessons/lesson'
import { lessons } from '../../src/lessons/lessons'
import { settle } from './open'

export const bar = (page: Page) => page.locator('[data-part="lesson"]')
/** `text` as it stands on the page: some number wherever the model puts one in. */
const said = (text: string): RegExp =>
  new RegExp(text.replace(/[.*+?^$()[\]\\|]/g, '\\$&').replace(/\{[^}]+\}/g, '[+−]?\\d+(\\.\\d+)?\\s?(°|N·m|N|mm|%|s)'))
export const lessonAt = (id: string) => lessons.find((lesson) => lesson.id === id)!

/** What is to be found on the model, or pressed. */
export const soughtIn = (ask: Ask): readonly string[] =>
  ask.kind === 'find' ? ask.targets : ask.kind === 'press' ? [ask.meets] : []

/** Answers the question of the step by keyboard, and makes the model answer. */
async function answerByKeyboard(page: Page, kind: string, targets: readonly string[]): Promise<void> {
  if (kind === 'vote')
    await bar(page).getByRole('group', { name: 'Your vote' }).getByRole('button').first().press('Enter')
  if (kind === 'ghost') await bar(page).getByRole('slider', { name: /Ghost/ }).press('ArrowRight')
  if (kind === 'find' || kind === 'press')
    for (const id of targets) {
      await bar(page).getByRole('combobox').selectOption(id)
      await bar(page)
        .getByRole('button', { name: /^This one/ })
        .press('Enter')
    }
  else await bar(page).getByRole('button', { name: 'Reveal' }).press('Enter')
}

/** Words that an eye or a screen reader meets beside the caption, the bar of the page left out. */
const wordsBesideCaption = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const letters = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let count = 0
    for (let node = letters.nextNode(); node; node = letters.nextNode()) {
      const within = node.parentElement!
      if (within.closest('script, style, noscript, option, [data-part="caption"], header:has(h1)')) continue
      if (!within.checkVisibility({ visibilityProperty: true })) continue
      count += node.textContent!.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
    }
    return count
  })

/** How many words stood beside the caption of a step, before and after its question was answered. */
export interface Wordy {
  readonly step: string
  readonly before: number
  readonly after: number
}

/** The lesson that is open at its first step, to its last, with nothing but the keyboard; every answer is seen. */
export async function walkLesson(page: Page, id: string): Promise<Wordy[]> {
  const lesson = lessonAt(id)
  const counted: Wordy[] = []
  for (const [i, step] of lesson.steps.entries()) {
    await expect(bar(page).getByText(`${id} · ${i + 1} of ${lesson.steps.length}`)).toBeVisible()
    const before = step.lead ?? step.caption
    await expect(page.locator('[data-part="caption"]')).toHaveText(said(before))
    expect(new URL(page.url()).searchParams.get('lesson')).toBe(`${id}.${i + 1}`)
    // What was said of the step before goes with the next frame.
    await settle(page)
    const asked = await wordsBesideCaption(page)
    await answerByKeyboard(page, step.ask.kind, soughtIn(step.ask))
    await expect(page.locator('[data-part="answer"]')).toContainText(said(step.expected))
    await expect(page.locator('[data-part="caption"]')).toHaveText(said(step.caption))
    counted.push({ step: `${id}.${i + 1}`, before: asked, after: await wordsBesideCaption(page) })
    if (i + 1 < lesson.steps.length) await bar(page).press(']')
  }
  return counted
}
