import { describe, expect, it } from 'vitest'
import { completeScenario } from '../../src/biomechanics/scenario'
import { frameHeight } from '../../src/state/page/embedMessages'
import { isViewerAsked } from '../../src/state/page/form'
import { viewerSlider } from '../../src/ui/page/viewerSlider'
import { frameCode } from '../../src/ui/share/frameCode'

describe('the one slider of a viewer', () => {
  it('is of what the picture does to the body, of one side where only that is moved', () => {
    expect(viewerSlider(completeScenario({ hipFlexion: 60 }))).toEqual({ parameter: 'hipFlexion', side: undefined })
    expect(viewerSlider(completeScenario({ psoasShortening: { left: 0.1 } }))).toEqual({
      parameter: 'psoasShortening',
      side: 'left',
    })
    expect(viewerSlider(completeScenario({ trunkLean: 10 })).parameter).toBe('trunkLean')
  })

  it('is of psoas where nothing is done, whatever the posture and whichever the account', () => {
    for (const scenario of [{}, { posture: 'sitting' }, { piriformisReactivity: 0.6 }])
      expect(viewerSlider(completeScenario(scenario))).toEqual({ parameter: 'psoasShortening', side: undefined })
  })
})

describe('the viewer', () => {
  it('is asked for by a frame, a link to the picture alone, and a deck; by nothing else', () => {
    const asked = (hash: string, search: string) => isViewerAsked({ hash, search })
    expect([asked('', '?embed=1'), asked('#v=2', '?viewer=1'), asked('#deck=abc', ''), asked('', '?deck=abc')]).toEqual(
      [true, true, true, true],
    )
    expect([asked('', ''), asked('#v=2', '?embed=0'), asked('#room=abc', ''), asked('', '?scorm=1')]).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  it('asks its frame for the shape of a wide picture, and never for less than 360 pixels', () => {
    expect([frameHeight(1280), frameHeight(800), frameHeight(480), frameHeight(0)]).toEqual([720, 450, 360, 360])
  })

  it('cannot be talked out of the frame by what stands in a link', () => {
    const code = frameCode('https://school.example/#v=2&x="><script>alert(1)</script>')
    expect(code.match(/[<>]/g)).toHaveLength(4)
    expect(code).toContain('src="https://school.example/?embed=1#v=2&amp;x=')
  })
})
