import type { ScenarioInput } from '../../biomechanics/scenario'

/** Short names that a link may ask for: `?scene=tug`. */
export const scenes = {
  rest: { name: 'At rest', scenario: {} },
  psoas: { name: 'Both psoas 20 % shorter', scenario: { psoasShortening: 0.2 } },
  right: { name: 'Right psoas 20 % shorter', scenario: { psoasShortening: { right: 0.2 } } },
  left: { name: 'Left psoas 20 % shorter', scenario: { psoasShortening: { left: 0.2 } } },
  tug: { name: 'Psoas shorter, piriformis awake', scenario: { psoasShortening: 0.2, piriformisTone: 0.5 } },
  sitting: { name: 'Sitting', scenario: { posture: 'sitting' } },
  bent: { name: 'Hips bent to 90°', scenario: { hipFlexion: 90 } },
} as const satisfies Record<string, { readonly name: string; readonly scenario: ScenarioInput }>

export type SceneId = keyof typeof scenes
export const sceneIds = Object.keys(scenes) as SceneId[]
