import { readFile, writeFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { goTo, open, openMenu, setState, settle, state, stats } from './open'

const sheet = (page: Page) => page.getByRole('region', { name: 'Present', exact: true })
const scenes = (page: Page) => sheet(page).getByRole('list', { name: 'Scenes' }).getByRole('listitem')
const said = (page: Page) => page.getByRole('region', { name: 'Caption' }).locator('[data-part="said"]')
const button = (page: Page, name: string | RegExp) =>
  sheet(page).getByRole('button', { name, exact: typeof name === 'string' })
const faults = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
async function openSheet(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Present', exact: true }).press('Enter')
  await expect(button(page, 'Start')).toBeFocused()
}
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

test('scenes are captured, put in order, saved, and a damaged deck gives what can be read', async ({ page }, info) => {
  const { problems } = await open(page)
  await openSheet(page)
  await expect(scenes(page)).toHaveCount(9)
  await setState(page, { psoasShortening: { right: 0.11, left: 0 }, exaggeration: 10 })
  await button(page, 'Capture this state as a scene').press('Enter')
  await expect(scenes(page)).toHaveCount(10)
  await button(page, /^Edit scene 10/).press('Enter')
  await sheet(page).getByRole('textbox', { name: 'Title' }).fill('Mine <b>& yours</b>')
  await sheet(page).getByRole('textbox', { name: 'Caption for the room' }).fill('word '.repeat(37))
  await expect(sheet(page).getByText('37 of 35 words: those after that are left out')).toBeVisible()
  await sheet(page).getByRole('textbox', { name: 'Note for you' }).fill('Ask them first.')
  await button(page, 'Move up').press('Enter')
  await expect(scenes(page).nth(8)).toContainText('Mine <b>& yours</b>')
  expect(await faults(page)).toEqual([])

  // Another state, then the scene again: its sliders are back, as one step.
  await setState(page, { psoasShortening: 0.25, exaggeration: 1 })
  await scenes(page).nth(8).getByRole('button', { name: /Mine/ }).first().press('Enter')
  await settle(page)
  expect((await state(page)).psoasShortening).toEqual({ right: 0.11, left: 0 })
  expect((await state(page)).exaggeration).toBe(10)
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  expect((await state(page)).psoasShortening).toEqual({ right: 0.25, left: 0.25 })
  expect((await state(page)).exaggeration).toBe(1)

  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save deck').press('Enter')])
  const deck = JSON.parse(await readFile((await download.path())!, 'utf8'))
  expect(deck.scenes).toHaveLength(10)
  expect(deck.scenes[8]).toMatchObject({ title: 'Mine <b>& yours</b>', note: 'Ask them first.' })
  expect(deck.scenes[8].caption.split(' ')).toHaveLength(35)

  deck.scenes[1].link = 7
  deck.scenes[3].caption = ['no']
  const damaged = info.outputPath('damaged.json')
  await writeFile(damaged, JSON.stringify(deck))
  await sheet(page).locator('input[type="file"]').setInputFiles(damaged)
  await expect(sheet(page).getByText(/^Scene 2, link is a number, not a text/)).toBeVisible()
  await expect(sheet(page).getByText(/^Scene 4, caption is a list, not a text/)).toBeVisible()
  await expect(scenes(page)).toHaveCount(9)
  await expect(scenes(page).nth(1)).toContainText('The sacrum alone')

  // What is no deck at all leaves the one that is there.
  await writeFile(damaged, '{"scenes": [')
  await sheet(page).locator('input[type="file"]').setInputFiles(damaged)
  await expect(sheet(page).getByText(/^This is no deck: the file is not JSON/)).toBeVisible()
  await expect(scenes(page)).toHaveCount(9)

  // Deleted by mistake is put back.
  await button(page, /^Edit scene 9/).press('Enter')
  await button(page, 'Delete').press('Enter')
  await expect(scenes(page)).toHaveCount(8)
  await expect(scenes(page).nth(7).getByRole('button').first()).toBeFocused()
  await button(page, 'Put back what was there').press('Enter')
  await expect(scenes(page)).toHaveCount(9)
  expect(problems).toEqual([])
})

test('a deck opens from a link; stage mode comes and goes by keyboard, and a reload goes on with the scene', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { problems } = await open(page)
  await openSheet(page)
  await button(page, 'Copy link').press('Enter')
  await expect(sheet(page).getByText('Link to the deck copied.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/#deck=[\w.-]+&end$/)

  await button(page, 'Start').press('Enter')
  await expect(said(page)).toContainText('from the sacrum to the thigh')
  await expect(page.getByRole('slider', { name: 'Right psoas shortening' })).toBeHidden()
  // Space turns the page; it never moves the body under a caption.
  await page.keyboard.press(' ')
  await expect(said(page)).toContainText('Both psoas shorten.')
  expect((await state(page)).psoasShortening).toEqual({ right: 0.2, left: 0.2 })
  await page.keyboard.press('.')
  expect((await state(page)).psoasShortening).toEqual({ right: 0.2, left: 0.2 })
  await page.keyboard.press('4')
  await expect(said(page)).toContainText('As taught, piriformis answers')
  expect((await state(page)).piriformisReactivity.right).toBe(0.6)
  await page.keyboard.press(']')
  await expect(said(page)).toContainText('Ligaments join in')
  await page.keyboard.press('[')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await expect(said(page)).toContainText('Only the right psoas')
  await expect(page.getByText('6 of 9')).toBeVisible()
  expect(await faults(page)).toEqual([])

  // The pointers draw nothing in three dimensions, and the laser rests with the hand.
  await page.keyboard.press('k')
  await page.keyboard.press('o')
  await expect(page.locator('canvas[data-part="laser"]')).toBeVisible()
  await expect(page.locator('[data-part="spotlight"]')).toBeVisible()
  await page.mouse.move(400, 200)
  await page.mouse.move(450, 220)
  const red = () =>
    page.locator('canvas[data-part="laser"]').evaluate((element) => {
      const { width, height } = element as HTMLCanvasElement
      const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!
      pen.drawImage(element as HTMLCanvasElement, 0, 0)
      const { data } = pen.getImageData(0, 0, width, height)
      let any = 0
      for (let i = 0; i < data.length; i += 4) if (data[i]! > 200 && data[i + 3]! > 200) any++
      return any
    })
  await expect.poll(red).toBeGreaterThan(40)
  await expect(page.locator('[data-part="spotlight"]')).toHaveAttribute('style', /--x: 450px/)
  await page.keyboard.press('k')
  await page.keyboard.press('o')
  await expect(page.locator('canvas[data-part="laser"]')).toHaveCount(0)

  // A locked orbit is not moved by a stray drag.
  await page.keyboard.press('Alt+l')
  await settle(page)
  const frames = (await stats(page)).framesRendered
  await page.mouse.move(300, 200)
  await page.mouse.down()
  await page.mouse.move(420, 260, { steps: 4 })
  await page.mouse.up()
  await page.mouse.wheel(0, 300)
  await settle(page)
  expect((await state(page)).view).toBe('anterior')
  expect((await stats(page)).framesRendered - frames).toBeLessThan(20)

  await page.reload()
  await expect(said(page)).toContainText('Only the right psoas')
  await expect(page.getByText('6 of 9')).toBeVisible()
  await page.waitForFunction(() => 'counterpull' in window)
  await expect.poll(async () => (await state(page)).psoasShortening).toEqual({ right: 0.2, left: 0 })
  await page.keyboard.press('Escape')
  await expect(said(page)).toHaveCount(0)
  await expect(page.getByRole('slider', { name: 'Right psoas shortening' })).toBeVisible()
  await page.keyboard.press('Alt+p')
  // The talk is over: what was on the page before it is there again.
  await expect(said(page)).toContainText('Standing at rest')
  await page.getByRole('button', { name: 'Leave' }).press('Enter')
  await expect(said(page)).toHaveCount(0)

  await page.goto('about:blank')
  await goTo(page, link.replace(/^[^#]*/, '/'))
  await expect(page.locator('[data-part="viewer"]').getByText('1 of 9')).toBeVisible()
  await page.getByRole('button', { name: 'All controls' }).press('Enter')
  await openSheet(page)
  await expect(scenes(page)).toHaveCount(9)
  await page.goto('about:blank')
  await open(page, `${link.replace(/^[^#]*/, '/').slice(0, -30)}`)
  await expect(page.getByText(/The link to this deck is cut off or damaged/)).toBeVisible()
  expect(problems).toEqual([])
})

test('the speaker’s window shows notes and drives the stage', async ({ page, context }) => {
  const { problems } = await open(page)
  await openSheet(page)
  const [desk] = await Promise.all([
    context.waitForEvent('page'),
    button(page, 'Open the second window').press('Enter'),
  ])
  desk.on('pageerror', (error) => problems.push(`desk: ${error.message}`))
  desk.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`desk: ${message.text()}`)
  })
  await expect(desk.getByText('Stage connected')).toBeVisible()
  expect(await desk.locator('canvas').count()).toBe(0)
  await desk.getByRole('button', { name: 'Start', exact: true }).press('Enter')
  const notes = desk.getByRole('region', { name: 'Notes' })
  await expect(notes).toContainText('which muscle on this picture touches the sacrum?')
  await expect(said(page)).toContainText('from the sacrum to the thigh')
  await expect(desk.getByRole('region', { name: 'Next' })).toContainText('Both psoas 20 % shorter')
  await desk.getByRole('button', { name: /^Next/ }).press('Enter')
  await expect(notes).toContainText('Before you press: which way will the sacrum go?')
  await expect(said(page)).toContainText('Both psoas shorten.')
  await expect.poll(async () => (await state(page)).psoasShortening).toEqual({ right: 0.2, left: 0.2 })
  await desk
    .getByRole('navigation', { name: 'Scenes' })
    .getByRole('button', { name: /Thighs raised/ })
    .press('Enter')
  await expect.poll(async () => (await state(page)).hipFlexion.right).toBe(90)
  await desk.keyboard.press('PageUp')
  await expect.poll(async () => (await state(page)).hipFlexion.right).toBe(0)
  await desk.getByRole('button', { name: 'Spotlight' }).press('Enter')
  await expect(desk.getByRole('button', { name: 'Spotlight' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('[data-part="spotlight"]')).toBeVisible()
  // It has begun with the talk.
  await expect(desk.getByRole('group', { name: 'Timer' })).not.toContainText('00:00')
  await desk.getByRole('button', { name: 'Pause timer' }).press('Enter')
  expect(await faults(desk)).toEqual([])
  // The stage tells the window of what is done on it.
  await page.bringToFront()
  await page.keyboard.press('9')
  await expect(desk.getByText('Scene 9 of 9')).toBeVisible()
  await expect(desk.getByRole('region', { name: 'Next' })).toContainText('That was the last scene.')
  // Words for another stage, and no words at all, do nothing.
  await desk.evaluate(() => {
    const channel = new BroadcastChannel('counterpull-presenter')
    for (const message of [null, 7, 'next', { order: 'goTo', at: 0 }, { to: 'another', order: 'goTo', at: 0 }])
      channel.postMessage(message)
  })
  await page.waitForTimeout(300)
  await expect(page.getByText('9 of 9')).toBeVisible()
  await page.goto('about:blank')
  await expect(desk.getByText(/^The stage is not open/)).toBeVisible()
  await expect(desk.getByRole('button', { name: /Previous/ })).toBeDisabled()
  // One page, two windows: it asks for the bones before a script can know which window it is.
  expect(problems.filter((line) => !/^desk: .*bones-.*\.glb was preloaded/.test(line))).toEqual([])
})

test('going on the stage and back leaves nothing behind on the graphics card', async ({ page }) => {
  await open(page)
  const { textures } = await stats(page)
  for (let k = 0; k < 2; k++) {
    await openSheet(page)
    await button(page, 'Start').press('Enter')
    await expect(said(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(said(page)).toHaveCount(0)
    await settle(page)
  }
  expect((await stats(page)).textures).toBe(textures)
})

test('a recorded film of the deck is a file that plays', async ({ page }, info) => {
  const { problems } = await open(page)
  await openSheet(page)
  await sheet(page).getByRole('textbox', { name: 'seconds a scene' }).fill('2')
  // Two scenes are enough.
  const small = info.outputPath('small.json')
  const whole = await page.evaluate(() => sessionStorage.getItem('counterpull.deck')!)
  const deck = JSON.parse(whole)
  await writeFile(small, JSON.stringify({ ...deck, scenes: deck.scenes.slice(3, 5) }))
  await sheet(page).locator('input[type="file"]').setInputFiles(small)
  await expect(scenes(page)).toHaveCount(2)
  const download = page.waitForEvent('download')
  await button(page, 'Record the whole deck').press('Enter')
  const recording = page.getByRole('group', { name: 'Recording' })
  await expect(recording).toContainText(/Recording 00:0\d of 00:04/)
  await expect(recording.getByRole('progressbar')).toBeVisible()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^counterpull\.(mp4|webm)$/)
  const type = `video/${file.suggestedFilename().split('.')[1]}`
  const bytes = await readFile((await file.path())!)
  expect(bytes.length).toBeGreaterThan(20_000)
  // Its chapters, for who shows it to many.
  for (const [i, { title }] of deck.scenes.slice(3, 5).entries())
    expect(bytes.toString('utf8')).toContain(`00:0${2 * i} ${title}`)
  // The stage is left, and the page is there again.
  await expect(said(page)).toHaveCount(0)
  const seen = await page.evaluate(
    async (address) => {
      const video = document.createElement('video')
      video.muted = true
      video.src = URL.createObjectURL(await (await fetch(address)).blob())
      document.body.append(video)
      const ended = new Promise((done) => {
        video.onended = done
        setTimeout(done, 60_000)
      })
      await video.play()
      await ended
      const canvas = document.createElement('canvas')
      const { videoWidth: width, videoHeight: height } = video
      Object.assign(canvas, { width, height })
      const pen = canvas.getContext('2d', { willReadFrequently: true })!
      pen.drawImage(video, 0, 0)
      const brightIn = (y: number, rows: number) => {
        const { data } = pen.getImageData(0, y, width, rows)
        let bright = 0
        for (let i = 0; i < data.length; i += 4) if (data[i]! > 150) bright++
        return bright / (data.length / 4)
      }
      const frames = video.getVideoPlaybackQuality().totalVideoFrames
      return {
        ...{ ended: video.ended, time: video.currentTime, frames, width, height },
        ...{ body: brightIn(80, 440), caption: brightIn(570, 90), picture: canvas.toDataURL('image/png') },
      }
    },
    `data:${type};base64,${bytes.toString('base64')}`,
  )
  expect([seen.width, seen.height]).toEqual([1280, 720])
  expect(seen.ended).toBe(true)
  // A busy machine begins late: how long it is beyond a second says nothing.
  expect(seen.time).toBeGreaterThan(1)
  expect(seen.frames).toBeGreaterThan(5)
  // Bone above, white words below.
  expect(seen.body).toBeGreaterThan(0.02)
  expect(seen.caption).toBeGreaterThan(0.01)
  await writeFile(info.outputPath('frame.png'), Buffer.from(seen.picture.split(',')[1]!, 'base64'))
  expect(problems).toEqual([])
})

test('a film of the deck writes the numbers of each scene as the stage does, with their change from the scene before', async ({
  page,
}) => {
  // What is written into pictures of the size of the film.
  await page.addInitScript(() => {
    const written: string[] = []
    Object.assign(window, { written })
    const { fillText } = CanvasRenderingContext2D.prototype
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y, most) {
      if (this.canvas.width === 1280 && this.canvas.height === 720) written.push(text)
      return most === undefined ? fillText.call(this, text, x, y) : fillText.call(this, text, x, y, most)
    }
  })
  const { problems } = await open(page)
  await openSheet(page)
  await sheet(page).getByRole('textbox', { name: 'seconds a scene' }).fill('2')
  await button(page, 'Record the whole deck').press('Enter')
  const numbers = page.locator('[data-part="scene-numbers"]')
  // At rest there is no scene before; then there is one.
  for (const n of [1, 2]) {
    await expect(page.getByText(`${n} of 9`)).toBeVisible()
    const names = await numbers.locator('dt').allInnerTexts()
    expect(names.length).toBeGreaterThanOrEqual(2)
    const large = await numbers.locator('dt + dd').allInnerTexts()
    const since = await numbers.locator('.unseen').allTextContents()
    expect(since).toHaveLength(n === 1 ? 0 : names.length)
    await expect
      .poll(() =>
        page.evaluate(
          (parts) => {
            const { written } = window as never as { written: string[] }
            return parts.filter((part) => !written.some((text) => text === part || text.startsWith(`${part} · `)))
          },
          [...names, ...large, ...since],
        ),
      )
      .toEqual([])
  }
  await page.getByRole('group', { name: 'Recording' }).getByRole('button', { name: 'Cancel' }).press('Enter')
  expect(problems).toEqual([])
})

test('a scene is updated; a film runs until it is stopped, and a cancelled one leaves nothing', async ({ page }) => {
  const { problems } = await open(page)
  await openSheet(page)
  // What is edited is what is seen; once it is not any more, the card says so, and can be brought up to date.
  await button(page, /^Edit scene 1,/).press('Enter')
  await expect(
    scenes(page)
      .first()
      .getByRole('button', { name: /At rest/ })
      .first(),
  ).toHaveAttribute('aria-current', 'step')
  await setState(page, { psoasShortening: { right: 0.07, left: 0.02 } })
  await expect(scenes(page).first().getByText('Differs from what you see')).toBeVisible()
  await button(page, 'Update this scene').press('Enter')
  await expect(sheet(page).getByText('It shows the present state now.')).toBeVisible()
  await expect(sheet(page).getByText('Differs from what you see')).toHaveCount(0)
  await setState(page, { psoasShortening: 0.2 })
  await scenes(page)
    .first()
    .getByRole('button', { name: /At rest/ })
    .first()
    .press('Enter')
  expect((await state(page)).psoasShortening).toEqual({ right: 0.07, left: 0.02 })
  await expect(scenes(page).first()).toContainText('At rest')

  let files = 0
  page.on('download', () => files++)
  const recording = page.getByRole('group', { name: 'Recording' })
  await button(page, 'Record until stopped').press('Enter')
  await expect(recording).toContainText(/Recording 00:0[1-9]/)
  await expect(recording).not.toContainText(' of ')
  await recording.getByRole('button', { name: 'Cancel' }).press('Enter')
  await expect(sheet(page).getByText('Cancelled; nothing was saved.')).toBeVisible()
  await expect(recording).toHaveCount(0)
  expect(files).toBe(0)

  await button(page, 'Record until stopped').press('Enter')
  await expect(recording).toContainText(/Recording 00:0[1-9]/)
  const [film] = await Promise.all([
    page.waitForEvent('download'),
    recording.getByRole('button', { name: 'Stop' }).press('Enter'),
  ])
  expect((await readFile((await film.path())!)).length).toBeGreaterThan(5_000)
  await expect(sheet(page).getByText(/^Saved, \d+\.\d MB\.$/)).toBeVisible()
  expect(files).toBe(1)
  expect(problems).toEqual([])
})

test('while a busy machine makes a film, no more than a few of its frames wait to be written', async ({ page }) => {
  // An encoder that takes a fifth of a second for each frame, one after the other.
  await page.addInitScript(() => {
    const seen = { most: 0, frames: 0 }
    Object.assign(window, { seen })
    window.VideoEncoder = class extends VideoEncoder {
      waiting = 0
      turn = Promise.resolve()
      constructor(init: VideoEncoderInit) {
        super(init)
        // The quick encoder underneath tells of the same frame once more.
        this.addEventListener('dequeue', (event) => event.isTrusted && event.stopImmediatePropagation())
      }
      override get encodeQueueSize() {
        return this.waiting
      }
      override encode(frame: VideoFrame, options?: VideoEncoderEncodeOptions) {
        const copy = frame.clone()
        seen.frames++
        seen.most = Math.max(seen.most, ++this.waiting)
        this.turn = this.turn.then(async () => {
          await new Promise((done) => setTimeout(done, 200))
          this.waiting--
          if (this.state === 'configured') super.encode(copy, options)
          copy.close()
          this.dispatchEvent(new Event('dequeue'))
        })
      }
    }
  })
  const { problems } = await open(page)
  await openSheet(page)
  await button(page, 'Record until stopped').press('Enter')
  const recording = page.getByRole('group', { name: 'Recording' })
  await expect(recording).toContainText(/Recording 00:0[1-9]/)
  await setState(page, { playing: true })
  await expect(recording).toContainText(/Recording 00:(0[6-9]|1\d)/)
  await recording.getByRole('button', { name: 'Cancel' }).press('Enter')
  const { most, frames } = await page.evaluate(
    () => (window as never as { seen: Record<'most' | 'frames', number> }).seen,
  )
  expect(frames).toBeGreaterThan(5)
  expect(most).toBeLessThan(10)
  expect(problems).toEqual([])
})

// One that has no encoder at all is not offered any film (unable.spec.ts).
test('a browser that turns out to encode nothing says so in one line, and the page goes on', async ({ page }) => {
  await page.addInitScript(() => {
    VideoEncoder.isConfigSupported = async (config) => ({ config, supported: false })
  })
  const { problems } = await open(page)
  await openSheet(page)
  const line = 'No video: this browser cannot record video. The picture under Share still works.'
  await button(page, 'Record until stopped').press('Enter')
  await expect(sheet(page).getByText(line)).toBeVisible()
  await button(page, 'Record the whole deck').press('Enter')
  // The stage that was set for the film is left again.
  await expect(said(page)).toHaveCount(0)
  await expect(page.getByRole('slider', { name: 'Right psoas shortening' })).toBeVisible()
  expect(problems).toEqual([])
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('sheet, stage and speaker’s window fit', async ({ page, context }) => {
    const { problems } = await open(page)
    await openMenu(page)
    await page.getByRole('button', { name: 'Present', exact: true }).tap()
    await expect(button(page, 'Start')).toBeVisible()
    expect(await overflow(page)).toBe(0)
    await button(page, 'Start').tap()
    await expect(said(page)).toBeVisible()
    expect(await overflow(page)).toBe(0)
    const leave = page.getByRole('button', { name: 'Leave' })
    const box = (await leave.boundingBox())!
    expect(box.height).toBeGreaterThanOrEqual(24)
    expect(box.y + box.height).toBeLessThanOrEqual(844)
    const id = await page.evaluate(() => sessionStorage.getItem('counterpull.stage'))
    const desk = await context.newPage()
    await desk.goto(`/?presenter=${id}`)
    await expect(desk.getByText('Stage connected')).toBeVisible()
    expect(await overflow(desk)).toBe(0)
    await desk.close()
    await leave.tap()
    await expect(said(page)).toHaveCount(0)
    expect(problems).toEqual([])
  })
})
