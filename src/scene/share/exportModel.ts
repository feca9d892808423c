import { BufferAttribute, BufferGeometry, Color, Group, Mesh, MeshStandardMaterial, type Scene, Vector3 } from 'three'
import { GLTFExporter } from 'three/addons/exporters/GLTFExporter.js'
import { type Entry, entryOf } from '../../anatomy/atlas'
import { muscleColors } from '../../anatomy/colors'
import { tissueColors } from '../../anatomy/tissueColors'
import { toldOf } from '../../anatomy/told'
import { creditNow } from '../../state/own/ownStore'
import { useChoices } from '../../state/page/choices'
import { say } from '../../state/page/language'
import { sentenceDrawn } from '../../state/page/told'
import { isShown } from '../body/visible'
import { type Solid, solidsIn } from '../find/solids'

function colorOf({ base, system }: Entry): string {
  if (base in muscleColors) return muscleColors[base as keyof typeof muscleColors]
  if (base.startsWith('disc.')) return tissueColors.disc
  return { bones: tissueColors.bone, nerve: tissueColors.nerve }[system as string] ?? tissueColors.ligament
}

/** The surface where it is drawn now, in metres. */
function posed({ geometry, matrixWorld }: Solid): BufferGeometry {
  const point = new Vector3()
  const bake = (name: 'position' | 'normal') => {
    const from = geometry.getAttribute(name)!
    const out = new Float32Array(3 * from.count)
    for (let i = 0; i < from.count; i++) {
      point.fromBufferAttribute(from, i)
      if (name === 'position') point.applyMatrix4(matrixWorld)
      else point.transformDirection(matrixWorld)
      point.toArray(out, 3 * i)
    }
    return new BufferAttribute(out, 3)
  }
  const copy = new BufferGeometry().setAttribute('position', bake('position')).setAttribute('normal', bake('normal'))
  if (geometry.index) copy.setIndex(new BufferAttribute(Uint32Array.from(geometry.index.array), 1))
  return copy
}

/** What is shown, as it is posed and drawn, in a binary glTF: one named mesh per structure. */
export async function exportModel(scene: Scene): Promise<Blob> {
  const root = new Group()
  const choices = useChoices.getState()
  const { exaggeration } = choices
  const own = creditNow()
  root.name = 'Counterpull'
  root.userData = {
    generator: say('share', 'modelIs'),
    sacroiliacMotionDrawn: `x${exaggeration}`,
    sentence: sentenceDrawn(choices),
    units: say('share', 'modelUnits'),
    licence: say('share', 'modelLicence'),
    ...(own !== null && { own }),
  }
  for (const solid of solidsIn(scene).values()) {
    const entry = entryOf(solid.id)
    if (!entry || !isShown({ ...choices, arrangement: 'whole' }, solid.id)) continue
    solid.refresh()
    const material = new MeshStandardMaterial({ color: new Color(colorOf(entry)), roughness: 0.6, metalness: 0 })
    const mesh = new Mesh(posed(solid), material)
    mesh.name = solid.id
    const { fma } = toldOf(entry)
    mesh.userData = { name: entry.name, ...(entry.ta2 && { ta2: entry.ta2 }), ...(fma && { fma }) }
    root.add(mesh)
  }
  const data = (await new GLTFExporter().parseAsync(root, { binary: true })) as ArrayBuffer
  root.traverse((object) => {
    if (object instanceof Mesh) object.geometry.dispose()
  })
  return new Blob([data], { type: 'model/gltf-binary' })
}
