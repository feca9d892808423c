import { describe, expect, it } from 'vitest'
import { ourBody } from '../../src/anatomy/body'
import { answerOf } from '../../src/biomechanics/answers'
import type { Report } from '../../src/biomechanics/report'
import { needTexts } from '../../src/state/page/language'
import { openLink } from '../../src/state/page/link'
import { readDeck } from '../../src/state/talk/deck'
import { starterDeck } from '../../src/state/talk/starterDeck'

await needTexts('talk')
const { scenes } = starterDeck()
const answer = (link: string): Report => answerOf(ourBody, openLink({ hash: link }).state.scenario).report
const sceneCalled = (title: string) => scenes.find((scene) => scene.title === title)!

/** What each caption says, as the model answers it: digits, and the value [deg, N, N·m, mm]. */
const said: Readonly<Record<string, (report: Report, atRest: Report) => readonly (readonly [string, number])[]>> = {
  'At rest': ({ muscles }) => [
    ['43 N', muscles.psoasMajor!.right.force],
    ['6 N', muscles.piriformis!.right.force],
  ],
  'Both psoas 20 % shorter': ({ change }) => [
    ['3.9°', change.pelvicTilt],
    ['4.9°', change.lordosis],
    ['1.0°', change.nutation.mean],
  ],
  'The sacrum alone': ({ sacroiliacMoments }) => [
    ['37 N·m nod it', Object.values(sacroiliacMoments).reduce((sum, one) => sum + Math.max(0, one), 0)],
    ['37 hold it', -Object.values(sacroiliacMoments).reduce((sum, one) => sum + Math.min(0, one), 0)],
  ],
  'Tug of war': ({ change }) => [
    ['1.0°', answer(sceneCalled('Both psoas 20 % shorter').link).change.nutation.mean],
    ['0.7°', change.nutation.mean],
  ],
  Ligaments: ({ ligaments, muscles }, rest) => [
    ['91 N', ligaments.sacrotuberous!.left.force],
    ['instead of 47', rest.ligaments.sacrotuberous!.left.force],
    ['with 6.', muscles.piriformis!.right.force],
  ],
  'Right side only': ({ change }) => [
    ['right 0.8°', change.nutation.right],
    ['left 0.6°', change.nutation.left],
  ],
  'Thighs raised to 90°': ({ piriformisMomentArm }, rest) => [
    ['29 mm outward', rest.piriformisMomentArm.right.rotation],
    ['10 mm inward', -piriformisMomentArm.right.rotation],
  ],
  'The other players': ({ muscles }) => [
    ['98 N', muscles.piriformis!.right.force],
    ['with 16', muscles.gluteusMaximus!.right.force],
    ['with 26', muscles.multifidus!.right.force],
  ],
  'True to life': ({ change }) => [['1.0°', change.nutation.mean]],
}

describe('the starter deck', () => {
  it('reads without a problem', () => {
    expect(readDeck(structuredClone(starterDeck()))).toEqual({ deck: starterDeck(), problems: [] })
  })

  it.each(scenes.map((scene) => [scene.title, scene] as const))(
    'says of “%s” what the model answers',
    (title, scene) => {
      const report = answer(scene.link)
      expect(report.balanced).toBe(true)
      const values = said[title]!(report, answer(sceneCalled('At rest').link))
      expect(values.length).toBeGreaterThan(0)
      for (const [text, value] of values) {
        expect(scene.caption).toContain(text)
        const [digits, decimals = ''] = /\d+(?:\.(\d+))?/.exec(text)!
        expect(value.toFixed(decimals.length)).toBe(digits)
      }
    },
  )

  it('shows of every scene the numbers that it speaks of, and of the tug of war both who pull', () => {
    for (const { numbers } of scenes) expect(numbers!.length).toBeGreaterThan(0)
    const { link, numbers } = sceneCalled('Tug of war')
    expect(numbers).toEqual(['nutation', 'piriformis', 'psoasMajor'])
    // The view that holds psoas, sacrum and piriformis, and draws the rope.
    expect(openLink({ hash: link }).state).toMatchObject({ view: 'story', picture: { arrangement: 'story' } })
  })
})
