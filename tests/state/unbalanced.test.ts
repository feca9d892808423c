import { expect, it, vi } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { advance, frame } from '../../src/state/frame/frame'
import { choose, useChoices } from '../../src/state/page/choices'
import { startPage } from '../../src/state/page/page'
import { openDoor } from '../../src/state/page/scripting'

startPage()

// Whether a given body can be brought out of balance is the model's business; here one is: at full psoas tone.
vi.mock('../../src/biomechanics/answers', async (original) => {
  const answers = await original<typeof import('../../src/biomechanics/answers')>()
  return {
    ...answers,
    startTrail: (body: typeof ourBody) => {
      const trail = answers.startTrail(body)
      return {
        solve: (scenario: Parameters<typeof trail.solve>[0]) => {
          const answer = trail.solve(scenario)
          const balanced = scenario.psoasTone.right < 1
          return { ...answer, report: { ...answer.report, balanced, residual: balanced ? answer.report.residual : 3 } }
        },
      }
    },
  }
})

it('leaves the last pose and readouts that balance, says so, and is over with the next balance', () => {
  const opened: Parameters<typeof openDoor>[0] = {}
  openDoor(opened)
  choose({ psoasShortening: 0.1 })
  advance(ourBody, 1)
  const { report } = useChoices.getState()
  const pose = frame.pose.sacrum.slice()

  choose({ psoasTone: 1 })
  advance(ourBody, 1)
  expect(useChoices.getState()).toMatchObject({ report, unbalanced: { balanced: false, residual: 3 } })
  expect(frame.pose.sacrum).toEqual(pose)
  // Scripts are told about the scenario that stands, not about the picture.
  expect(opened.counterpull!.report()).toMatchObject({ balanced: false, residual: 3 })
  expect(opened.counterpull!.getState().psoasTone).toEqual({ left: 1, right: 1 })

  choose({ psoasTone: 0.5 })
  expect(useChoices.getState().unbalanced).toBeNull()
  expect(opened.counterpull!.report().balanced).toBe(true)
})
