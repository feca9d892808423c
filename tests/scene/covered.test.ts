import type { RootState } from '@react-three/fiber'
import { BoxGeometry, type BufferAttribute, Group, Mesh, Plane, Scene, Vector3 } from 'three'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { makeCovered } from '../../src/scene/find/covered'
import { solidsIn } from '../../src/scene/find/solids'
import { frame } from '../../src/state/frame/frame'
import { useExplore } from '../../src/state/look/explore'
import { useChoices } from '../../src/state/page/choices'

/** The sacrum as a cube with edges of 10 cm about the origin, seen from 1 m before it. */
function makeState() {
  const scene = new Scene()
  const bone = new Group()
  bone.name = 'sacrum'
  bone.add(new Mesh(new BoxGeometry(0.1, 0.1, 0.1)))
  scene.add(bone)
  scene.updateMatrixWorld()
  const asked = { times: 0, frames: 0 }
  const solid = solidsIn(scene).get('sacrum')!
  const { hit } = solid
  solid.hit = (...ray) => {
    asked.times++
    return hit(...ray)
  }
  const camera = { position: new Vector3(0, 0, 1) }
  const gl = { clippingPlanes: [] as Plane[] }
  const invalidate = () => asked.frames++
  return { get: () => ({ scene, camera, gl, invalidate }) as unknown as RootState, asked, camera, gl, scene }
}
const [front, back, beside] = [new Vector3(0, 0, 0.05), new Vector3(0, 0, -0.05), new Vector3(0.2, 0, 0)]
const untilDone = Number.POSITIVE_INFINITY

describe('a place on the body', () => {
  beforeEach(() => {
    useChoices.setState({ hidden: [], arrangement: 'dissection' })
    useExplore.setState({ xray: [] })
  })
  it('is covered on the far side of a bone, and on the near side and beside it is not', () => {
    const covered = makeCovered(makeState().get)
    covered.begin(untilDone)
    expect([front, back, beside].map((place, i) => covered.at(i, place))).toEqual([false, true, false])
  })
  it('lies on the surface also where it was rounded to whole millimetres', () => {
    const covered = makeCovered(makeState().get)
    covered.begin(untilDone)
    expect(covered.at(0, new Vector3(0.0005, 0.0005, 0.0491))).toBe(false)
    expect(covered.at(1, new Vector3(0, 0, -0.0491))).toBe(true)
  })
  it('is seen from the other side once the eye is there', () => {
    const { get, camera } = makeState()
    const covered = makeCovered(get)
    covered.begin(untilDone)
    covered.at(0, back)
    camera.position.set(0, 0, -1)
    covered.begin(untilDone)
    expect([back, front].map((place, i) => covered.at(i, place))).toEqual([false, true])
  })
  it('is seen through what is glass or hidden', () => {
    const covered = makeCovered(makeState().get)
    for (const [xray, hidden] of [
      [['sacrum'], []],
      [[], ['sacrum']],
    ]) {
      useExplore.setState({ xray: xray! })
      useChoices.setState({ hidden: hidden! })
      covered.begin(untilDone)
      expect(covered.at(0, back)).toBe(false)
    }
  })
  it('is seen where a section takes away all that stands before it, and not where it is taken away itself', () => {
    const { get, gl } = makeState()
    const covered = makeCovered(get)
    // Keeps what lies behind z = -4 cm.
    gl.clippingPlanes = [new Plane(new Vector3(0, 0, -1), -0.04)]
    covered.begin(untilDone)
    expect(covered.at(0, front)).toBe(true)
    expect(covered.at(1, back)).toBe(false)
  })
})

describe('whether a place is covered', () => {
  it('is asked once while nothing moves, and again when the eye or the body has moved', () => {
    const { get, asked, camera } = makeState()
    const covered = makeCovered(get)
    const look = (): number => {
      const before = asked.times
      covered.begin(untilDone)
      covered.at(0, back)
      return asked.times - before
    }
    expect(look()).toBe(1)
    expect(look()).toBe(0)
    camera.position.x = 0.1
    expect(look()).toBe(1)
    frame.version++
    expect(look()).toBe(1)
    expect(look()).toBe(0)
  })
  it('is asked again when a bone has come that was not there yet', () => {
    const { get, scene } = makeState()
    const covered = makeCovered(get)
    covered.begin(untilDone)
    expect(covered.at(0, beside)).toBe(false)
    const late = new Group()
    late.name = 'L5'
    late.add(new Mesh(new BoxGeometry(0.1, 0.1, 0.1)))
    late.position.set(0.2, 0, 0.2)
    scene.add(late)
    scene.updateMatrixWorld()
    covered.begin(untilDone)
    expect(covered.at(0, beside)).toBe(true)
  })
  it('is asked again when a belly has been shaped, be it within the same instant of the body', () => {
    const { get, scene } = makeState()
    const belly = new Mesh(new BoxGeometry(0, 0, 0))
    belly.name = 'psoasMajor.right'
    scene.add(belly)
    const covered = makeCovered(get)
    covered.begin(untilDone)
    expect(covered.at(0, beside)).toBe(false)
    // Between the eye and the place.
    const position = belly.geometry.getAttribute('position') as BufferAttribute
    position.copyArray(
      new BoxGeometry(0.1, 0.1, 0.1).translate(0.15, 0, 0.25).getAttribute('position').array as Float32Array,
    )
    position.needsUpdate = true
    covered.begin(untilDone)
    expect(covered.at(0, beside)).toBe(true)
  })
  it('is told as before where there is no time, and asked in the next frame', () => {
    const { get, asked } = makeState()
    const covered = makeCovered(get)
    covered.begin(-1)
    expect([0, 1].map((i) => covered.at(i, back))).toEqual([false, false])
    expect(asked).toEqual({ times: 0, frames: 2 })
    covered.begin(1e6)
    expect([0, 1].map((i) => covered.at(i, back))).toEqual([true, true])
  })
  it('is asked of each place in turn while all moves and there is time for two a frame', () => {
    const { get, asked, camera } = makeState()
    // Each costs a millisecond.
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => asked.times)
    const covered = makeCovered(get)
    const looks = Array.from({ length: 3 }, () => {
      camera.position.x += 0.001
      covered.begin(1.5)
      return [0, 1, 2, 3, 4].map((i) => covered.at(i, back))
    })
    clock.mockRestore()
    expect(looks).toEqual([
      [true, true, false, false, false],
      [true, true, true, true, false],
      [true, true, true, true, true],
    ])
  })
})
