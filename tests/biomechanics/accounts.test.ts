import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { accountOf, storyReactivity } from '../../src/biomechanics/accounts'
import { answerOf } from '../../src/biomechanics/answers'
import { completeScenario } from '../../src/biomechanics/scenario'

const both = (value: number) => ({ right: value, left: value })

describe('the account of what piriformis does', () => {
  it('is as measured where nothing is said, and then piriformis does not react', () => {
    expect(completeScenario({}).piriformisReactivity).toEqual(both(0))
    expect(accountOf(completeScenario({}))).toBe('measured')
  })

  it('as taught lets piriformis react, as strongly as was said, or as the story has it', () => {
    expect(completeScenario({ account: 'taught' }).piriformisReactivity).toEqual(both(storyReactivity))
    expect(completeScenario({ account: 'taught', piriformisReactivity: 1 }).piriformisReactivity).toEqual(both(1))
    expect(accountOf(completeScenario({ piriformisReactivity: { left: 0.1 } }))).toBe('taught')
  })

  it('keeps a reaction that is of the same account, and ends one that is not', () => {
    const strong = completeScenario({ piriformisReactivity: 0.9 })
    expect(completeScenario({ account: 'taught' }, strong).piriformisReactivity).toEqual(both(0.9))
    expect(completeScenario({ account: 'measured' }, strong).piriformisReactivity).toEqual(both(0))
  })

  it('refuses what contradicts itself, in one line that says what is allowed', () => {
    expect(() => completeScenario({ account: 'measured', piriformisReactivity: 0.5 })).toThrow(
      'account "measured" needs a piriformisReactivity of 0 (0 to 1)',
    )
    expect(() => completeScenario({ account: 'taught', piriformisReactivity: 0 })).toThrow('of above 0 (0 to 1)')
    expect(() => completeScenario({ account: 'cheap' })).toThrow('account must be one of taught, measured, not "cheap"')
  })

  it('changes nothing at rest, and makes piriformis pull ten times as hard once psoas nods the sacrum', () => {
    const pull = (psoasShortening: number, account: 'taught' | 'measured') =>
      answerOf(ourBody, completeScenario({ psoasShortening, account })).report.muscles.piriformis!.right.force
    expect(pull(0, 'taught')).toBe(pull(0, 'measured'))
    expect(pull(0.2, 'taught')).toBeGreaterThan(10 * pull(0.2, 'measured'))
  })
})
