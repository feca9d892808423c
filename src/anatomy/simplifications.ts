import type { SourceId } from './sources'

interface Simplification {
  readonly what: string
  readonly why: string
  readonly sources: readonly [SourceId, ...SourceId[]]
}

/** Where the model is simpler than a body, and what follows from it. */
export const simplifications: readonly Simplification[] = [
  {
    what: 'The sacro-iliac joint turns about one fixed axis for nodding.',
    why: 'The joint has no agreed axis; its place can be shifted under Geometry, and some answers change with it.',
    sources: ['measured', 'miller1987'],
  },
  {
    what: 'The moment of the joint is measured as a whole and dealt out to the ligaments.',
    why: 'Stiffness of single ligaments is published only beyond their first slack degrees.',
    sources: ['ligamentSet', 'brunarosso2016', 'computed'],
  },
  {
    what: 'Posture control keeps the trunk upright, or leaning as asked, level and facing forward.',
    why: 'Back and belly muscles then share what is needed by least effort; where their ends lie on sacrum and hip bone is known to 5 to 10 mm. Lying, nobody holds the trunk.',
    sources: ['myoSimTorso', 'judgement'],
  },
  {
    what: 'Tendons do not stretch, and every state is at rest: no time, no momentum.',
    why: 'What is asked is which balance the forces come to, not how fast.',
    sources: ['degroote2016', 'computed'],
  },
  {
    what: 'A shortened muscle is one with fewer sarcomeres in series.',
    why: 'It is the only kind of shortening measured in animals, where all was back within four weeks out of the cast; no study shows it in a healthy human psoas.',
    sources: ['tabary1972', 'teaching'],
  },
  {
    what: 'Psoas and iliacus pass the hip over one smooth cylinder, gluteus maximus behind it over another.',
    why: 'So that the path changes without a jump over the whole range of the hip.',
    sources: ['measured', 'gait2392'],
  },
  {
    what: 'How piriformis answers the joint (reactivity) and threat is a hypothesis to play with.',
    why: 'It has never been measured in people; both are at zero to begin with.',
    sources: ['teaching', 'hodges2011'],
  },
  {
    what: 'Psoas minor, latissimus dorsi, transversus abdominis, what ends in the belly wall and fascia are left out.',
    why: 'They end in soft tissue, or no figures were found. Transversus pulls the iliac crests together: on our bones that is so nearly level with the pubic symphysis that by the law of the lever less than a tenth of it would reach the joints, either way. Their absence is part of the uncertainty.',
    sources: ['judgement'],
  },
  {
    what: 'The pelvic ring is the mean of two people, the lumbar vertebrae of 87; discs, femora and twelfth ribs are built from books.',
    why: 'A person’s own bones differ by about as much as two people’s do, 2.5 to 3 mm.',
    sources: ['measured'],
  },
  {
    what: 'The skin is an outline for orientation: its shape is constructed, and carries no force.',
    why: 'No scan of skin belongs to these bones. It lies over what is drawn; belly wall, flank, buttock and thigh are by eye, for standing, and it fades as the body bends.',
    sources: ['judgement'],
  },
  {
    what: 'The picture may draw sacro-iliac motion larger than life.',
    why: 'Real motion is a degree or two and hardly seen. Readouts, cards and exports are always true to size.',
    sources: ['computed'],
  },
  {
    what: 'The model was built from the idea that it shows. It cannot test that idea.',
    why: 'That psoas moves the sacrum here follows from lines and forces put in by hand; only measurements in people could confirm it.',
    sources: ['computed'],
  },
  {
    what: 'Where the body is cut open, compact and spongy bone, fibre rings, bundles and the sac of the dura are painted to typical sizes.',
    why: 'The outlines are those of our bones, discs and muscles, to the triangle; what lies within was not measured on them.',
    sources: ['judgement'],
  },
]
