import { BoxGeometry, Group, Mesh, Scene, Vector3 } from 'three'
import { afterEach, describe, expect, it } from 'vitest'
import { distanceOutOfBone } from '../../src/scene/find/keepOut'
import { depict } from '../../src/state/page/choices'
import { startPage } from '../../src/state/page/page'
import { reset } from '../../src/state/page/show'

startPage()

/** A sacrum that is a cube of 10 cm about (0, 0, 0.2). */
function cubeBody(): Scene {
  const scene = new Scene()
  const bone = new Group()
  bone.name = 'sacrum'
  bone.position.z = 0.2
  bone.add(new Mesh(new BoxGeometry(0.1, 0.1, 0.1)))
  scene.add(bone)
  scene.updateMatrixWorld(true)
  return scene
}

afterEach(reset)

describe('the eye', () => {
  const scene = cubeBody()
  const at = (z: number, target = 0) =>
    distanceOutOfBone(scene, new Vector3(0.001, 0.002, z), new Vector3(0.001, 0.002, target))

  it('inside a bone is sent out of it, and 25 mm on', () => {
    expect(at(0.2)).toBeCloseTo(0.275, 4)
    expect(at(0.16)).toBeCloseTo(0.275, 4)
  })

  it('inside a bone that it looks into is sent out the way it came', () => {
    expect(at(0.22, 0.2)).toBeCloseTo(0.075, 4)
  })

  it('keeps 25 mm from bone on either side', () => {
    expect(at(0.27)).toBeCloseTo(0.275, 4)
    expect(at(0.13)).toBeCloseTo(0.275, 4)
  })

  it('stays where it is outside, however near the line of sight passes', () => {
    expect(at(0.4)).toBeCloseTo(0.4, 9)
    expect(at(0.12)).toBeCloseTo(0.12, 9)
    expect(distanceOutOfBone(scene, new Vector3(0.3, 0, 0.2), new Vector3(0, 0, 0.2))).toBeCloseTo(0.3, 9)
  })

  it('may be where a hidden bone would be', () => {
    depict({ hidden: ['sacrum'] })
    expect(at(0.2)).toBeCloseTo(0.2, 9)
  })
})
