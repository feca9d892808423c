import { describe, expect, it } from 'vitest'
import { matchOf } from '../../src/geometry/own/match'

const named = (name: string, labels: string[] = [], file = 'scan.glb') => matchOf({ name, file, labels }).target

describe('a part is known', () => {
  it.each([
    ['VH_F_ilium_compact_bone_L', 'hipBone.left'],
    ['VH_M_pubis_compact_bone_R', 'hipBone.right'],
    ['VH_F_sacrum', 'sacrum'],
    ['VH_M_coccyx', 'coccyx'],
    ['hip_right', 'hipBone.right'],
    ['hipBone.left', 'hipBone.left'],
    ['Os coxae sinistrum', 'hipBone.left'],
    ['Left hip bone', 'hipBone.left'],
    ['L Innominate', 'hipBone.left'],
    ['Os sacrum', 'sacrum'],
    ['femur_left', 'femur.left'],
    ['Femur R', 'femur.right'],
    ['vertebrae_L5', 'L5'],
    ['L3', 'L3'],
    ['Vertebra lumbalis quarta', 'L4'],
    ['second lumbar vertebra', 'L2'],
    ['Vertebra L 1', 'L1'],
    ['T12', 'T12'],
    ['pelvis', 'pelvis'],
  ])('by its name: %s', (name, target) => {
    expect(named(name)).toBe(target)
  })

  it('by numbers of the Foundational Model of Anatomy and of Uberon', () => {
    expect(named('FMA16202')).toBe('sacrum')
    expect(named('FJ0001', ['Concept ID : FMA24475'])).toBe('femur.left')
    expect(named('object', ['ontologyid: UBERON:0003690'])).toBe('sacrum')
  })

  it('by its file, where the part has no name of its own', () => {
    expect(named('', [], 'hip_left.stl')).toBe('hipBone.left')
    expect(named('mesh 0', [], 'sacrum.obj')).toBe('sacrum')
    expect(named('kidney', [], 'sacrum.obj')).toBeNull()
  })
})

describe('a part is left out', () => {
  it.each([
    'VH_F_ilium_spongy_bone_R',
    'iliac_artery_left',
    'iliopsoas_right',
    'disc.L4L5',
    'kidney_left',
    'hip',
    '__proto__',
    'constructor',
    '',
  ])('when its name says no bone, or no side: %s', (name) => {
    expect(named(name)).toBeNull()
  })

  it('with the reason, where there is one', () => {
    expect(matchOf({ name: 'femur', file: 'a.stl', labels: [] }).why).toBe('right or left?')
    expect(matchOf({ name: 'VH_F_ilium_spongy_bone_R', file: 'a.glb', labels: [] }).why).toBe('inside of the bone')
  })
})
