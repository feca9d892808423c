import type { ScenarioInput } from '../../biomechanics/scenario'

/** Short names that a link may ask for: `?scene=tug`. */
export const scenes = {
  rest: { scenario: {} },
  psoas: { scenario: { psoasShortening: 0.2 } },
  right: { scenario: { psoasShortening: { right: 0.2 } } },
  left: { scenario: { psoasShortening: { left: 0.2 } } },
  tug: { scenario: { psoasShortening: 0.2, piriformisTone: 0.5 } },
  sitting: { scenario: { posture: 'sitting' } },
  bent: { scenario: { hipFlexion: 90 } },
} as const satisfies Record<string, { readonly scenario: ScenarioInput }>

export type SceneId = keyof typeof scenes
export const sceneIds = Object.keys(scenes) as SceneId[]
