import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { modelVersion, nameFor } from '../../src/biomechanics/modelVersion'
import { madeBy } from '../../src/state/page/version'

it('a file says which page and which model made it', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(madeBy(ourBody)).toBe(`Counterpull ${version}, model ${modelVersion(ourBody)}`)
  expect(modelVersion(ourBody)).toMatch(/^[0-9a-z]{6}$/)
})

it('other numbers are another model', () => {
  expect(nameFor('1.590,1.590,52.500')).not.toBe(nameFor('1.591,1.590,52.500'))
  expect(nameFor('')).toHaveLength(6)
})
