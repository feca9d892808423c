import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { zipSync } from 'fflate'
import type { Vec3 } from '../../src/math/vec3'
import { glbOf, ourBone, textBytes } from '../own/files'
import { binaryStl } from '../own/oddText'
import { packed } from '../own/packed'
import { goTo, open, report, settle } from './open'
import { serveBuilt } from './staticServer'

/** Our own pelvis as a scanner would have it: millimetres, left, back, up; a tenth larger. */
const scanned = ([x, y, z]: Vec3): Vec3 => [-1100 * z + 40, -1100 * x, 1100 * y + 700]
const pelvis = glbOf([
  ourBone('hip-bone-right', 'hip_right', scanned),
  ourBone('hip-bone-right', 'hip_left', scanned, true),
  ourBone('sacrum', 'sacrum', scanned),
  ourBone('coccyx', 'kidney', scanned),
])

/** Files let go over the picture. */
const drop = (page: Page, files: readonly { name: string; bytes: Uint8Array }[]): Promise<void> =>
  page.evaluate(
    (given) => {
      const dataTransfer = new DataTransfer()
      for (const { name, text } of given)
        dataTransfer.items.add(new File([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))], name))
      const view = document.querySelector('[data-part="view"]')!
      view.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }))
      view.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    },
    files.map(({ name, bytes }) => ({ name, text: Buffer.from(bytes).toString('base64') })),
  )

test('a pelvis dropped on the page is named, recognised and worn with its licence, and taken off again', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const { problems } = await open(page)
  const ours = await report(page)
  await drop(page, [
    { name: 'scan.glb', bytes: pelvis },
    { name: 'broken.glb', bytes: pelvis.slice(0, 5000) },
    { name: 'notes.txt', bytes: new TextEncoder().encode('x') },
  ])

  // The broken ones are named with their reason; the other one goes on.
  const sheet = page.getByRole('region', { name: 'Own bones' })
  await expect(sheet.getByText('broken.glb is not taken: it says it has')).toBeVisible()
  await expect(
    sheet.getByText('notes.txt is not taken: it is text, but none of what is read: 3MF, GLB, glTF, OBJ, PLY, STL.'),
  ).toBeVisible()
  await expect(sheet.getByRole('combobox', { name: 'Bone of hip_right' })).toHaveValue('hipBone.right')
  await expect(sheet.getByRole('combobox', { name: 'Bone of hip_left' })).toHaveValue('hipBone.left')
  await expect(sheet.getByRole('combobox', { name: 'Bone of kidney' })).toHaveValue('')
  await sheet.getByRole('combobox', { name: 'Bone of kidney' }).selectOption('Coccyx')
  await expect(sheet.getByText('both femora, all vertebrae')).toBeVisible()

  await sheet.getByRole('button', { name: 'Find the landmarks' }).click()
  await expect(sheet.getByRole('heading', { name: 'Whose bones these are' })).toBeVisible({ timeout: 120_000 })
  await expect(sheet.getByText('mm, front is -Y, up is +Z')).toBeVisible()
  await expect(sheet.getByText('They are 1.10 times the size of ours')).toBeVisible()
  // Nothing of the body has changed yet.
  expect((await report(page)).nutation).toEqual(ours.nutation)

  // A landmark is put right by numbers.
  await sheet.getByText(/landmarks$/).click()
  await sheet.getByRole('combobox', { name: 'Landmark' }).selectOption('Anterior superior iliac spine, right')
  const x = sheet.getByRole('textbox', { name: 'x', exact: true })
  // As half the world writes it.
  const before = Number((await x.inputValue()).replace('−', '-'))
  await x.fill(`${Math.trunc(before) - 2},5`)
  await x.press('Enter')
  await expect(x).toHaveValue(/\.5$/)
  await sheet.getByRole('button', { name: 'Put it there' }).click()
  await expect(sheet.getByRole('row', { name: /Anterior superior iliac spine, right .* by hand/ })).toBeVisible({
    timeout: 60_000,
  })
  const { violations } = await new AxeBuilder({ page }).include('[data-part="sheet"]').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])

  // The licence is asked for, and then shown.
  await sheet.getByLabel('Name').fill('Scan <b>7</b>')
  await sheet.getByLabel('Author').fill('A. Body')
  await sheet.getByLabel('Licence').fill('CC BY 4.0')
  await sheet.getByRole('button', { name: 'Use these bones' }).click()
  const badge = page.getByRole('note').filter({ hasText: 'Own bones' })
  await expect(badge).toHaveText('Own bones: Scan <b>7</b> · A. Body · CC BY 4.0')
  await settle(page)
  const theirs = await report(page)
  expect(theirs.balanced).toBe(true)
  expect(theirs.piriformisMomentArm.right.rotation / ours.piriformisMomentArm.right.rotation).toBeGreaterThan(1.07)
  expect(theirs.piriformisMomentArm.right.rotation / ours.piriformisMomentArm.right.rotation).toBeLessThan(1.13)
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByText('A link does not carry own bones')).toBeVisible()

  await page.getByRole('button', { name: 'Own bones' }).click()
  await sheet.getByRole('button', { name: 'Back to our bones' }).click()
  await expect(badge).toHaveCount(0)
  await settle(page)
  expect((await report(page)).piriformisMomentArm.right.rotation).toBeCloseTo(
    ours.piriformisMomentArm.right.rotation,
    6,
  )
  expect(problems).toEqual([])
})

test('a file that cannot be read, or a worker that fails, is told in one line, and the next try is open', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { arrayBuffer } = File.prototype
    File.prototype.arrayBuffer = () => {
      File.prototype.arrayBuffer = arrayBuffer
      return Promise.reject(new Error('it has been moved'))
    }
  })
  await page.route('**/own.worker*', (route) => route.abort())
  await open(page)
  const sheet = page.getByRole('region', { name: 'Own bones' })
  await drop(page, [{ name: 'scan.glb', bytes: pelvis }])
  await expect(sheet.getByText('scan.glb is not taken: the browser cannot read it (it has been moved).')).toBeVisible()
  await drop(page, [{ name: 'scan.glb', bytes: pelvis }])
  await expect(sheet.getByText(/^The work beside the page failed: .+ Give the files again\.$/)).toBeVisible()
  await page.unroute('**/own.worker*')
  await drop(page, [{ name: 'scan.glb', bytes: pelvis }])
  await expect(sheet.getByRole('combobox', { name: 'Bone of hip_right' })).toHaveValue('hipBone.right')
})

test.describe('a page that is kept', () => {
  test.use({ serviceWorkers: 'allow' })

  test('unpacks packed bones with the network cut, and notes what is odd about a file', async ({ page }) => {
    const server = await serveBuilt('/some/school/counterpull/')
    const { problems } = await open(page, server.address)
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready
      while (active!.state !== 'activated') await new Promise((done) => setTimeout(done, 100))
    })
    await server.stop()
    await goTo(page, server.address)
    const triangle =
      '<object id="1"><vertex x="0" y="0" z="0"/><vertex x="1" y="0" z="0"/><vertex x="0" y="1" z="0"/><triangle v1="0" v2="1" v3="2"/></object>'
    await drop(page, [
      { name: 'draco.glb', bytes: await packed('draco') },
      { name: 'meshopt.glb', bytes: await packed('meshopt') },
      { name: 'L5.stl', bytes: binaryStl('', 4, 2) },
      { name: 'L4.3mf', bytes: zipSync({ '3D/a.model': textBytes(triangle) }) },
    ])
    const sheet = page.getByRole('region', { name: 'Own bones' })
    await expect(sheet.getByRole('combobox', { name: 'Bone of sacrum' })).toHaveCount(2)
    await expect(sheet.getByRole('combobox', { name: 'Bone of L5' })).toHaveValue('L5')
    await expect(sheet.getByRole('combobox', { name: 'Bone of L4' })).toHaveValue('L4')
    await expect(sheet.getByRole('status', { name: 'Notes on the files' })).toHaveText('L5.stl: 2 spare bytes ignored.')
    await expect(sheet.getByRole('alert')).toHaveCount(0)
    expect(problems).toEqual([])
  })
})
