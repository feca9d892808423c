import type { TermId } from '../../anatomy/glossary'
import type { TermWords } from '../glossaryWords'

export const glossary: Readonly<Record<TermId, TermWords>> = {
  nutation: {
    term: 'Nutation',
    says: 'The top of the sacrum nods forward and down against the hip bones. The normal direction under load. Some schools call it sacral flexion, others extension.',
    also: ['sacral flexion', 'anterior nutation', 'sacral nod'],
  },
  counternutation: {
    term: 'Counternutation',
    says: 'The opposite nod: the top of the sacrum moves back and up against the hip bones. Here the same number, negative.',
    also: ['sacral extension', 'posterior nutation', 'tail tuck'],
  },
  pelvicTilt: {
    term: 'Pelvic tilt',
    says: 'The whole pelvis rolls forward or back over the thighs. Not the same as nutation.',
    also: ['anterior tilt', 'posterior tilt'],
  },
  sacralSlope: {
    term: 'Sacral slope',
    says: 'How steeply the top of the sacrum slopes forward, against the horizontal.',
  },
  pelvicIncidence: {
    term: 'Pelvic incidence',
    says: 'Tilt plus slope of the sacrum, as measured on X-ray pictures. It changes only when the sacrum moves in the pelvis.',
  },
  lordosis: {
    term: 'Lordosis',
    says: 'The hollow curve of the low back, as an angle between the first lumbar vertebra and the sacrum.',
    also: ['low-back arch', 'lumbar curve'],
  },
  torsion: { term: 'Torsion', says: 'Uneven motion of the two sacro-iliac joints: the sacrum or the pelvis twists.' },
  formClosure: { term: 'Form closure', says: 'A joint holds by its shape: wedge, ridges and grooves.' },
  forceClosure: { term: 'Force closure', says: 'A joint holds because muscles and ligaments press it together.' },
  hipAngle: {
    term: 'Hip angle',
    says: 'How far the thigh is bent against its own hip bone. A thigh raised by 90° bends the hip by less: the pelvis rolls back with it.',
    also: ['hip flexion', 'hip bent'],
  },
  adduction: {
    term: 'Adduction',
    says: 'Bringing the thigh towards the other, and across it. Abduction is the same number, negative.',
    also: ['adduct', 'abduction', 'abduct'],
  },
  momentArm: {
    term: 'Moment arm',
    says: 'Distance from the line of pull to the axis of turning. It decides direction and leverage.',
    also: ['lever arm', 'leverage'],
  },
  moment: {
    term: 'Moment',
    says: 'Turning effect of a force: force times moment arm, in newton metres.',
    also: ['torque'],
  },
  strain: { term: 'Strain', says: 'Change of length as a share of the length.' },
  tone: { term: 'Tone', says: 'How much a muscle is switched on at rest, as a share of its full activation.' },
  activation: { term: 'Activation', says: 'How much a muscle is switched on, from 0 to 1.' },
  pcsa: {
    term: 'PCSA',
    says: 'Physiological cross-sectional area: the size measure that predicts how hard a muscle can pull.',
  },
  guarding: { term: 'Guarding', says: 'Protective stiffening.' },
  met: { term: 'MET', says: 'Muscle-energy technique: a light push against resistance, then rest.' },
  positionalRelease: {
    term: 'Positional release',
    says: 'Resting a muscle in a comfortable, shortened position, usually about 90 seconds.',
    also: ['strain-counterstrain'],
  },
  sacrum: { term: 'Sacrum', says: 'Shield-shaped bone at the base of the spine.', latin: 'Os sacrum' },
  sacralBase: {
    term: 'Sacral base',
    says: 'Top surface of the sacrum, under the last disc.',
    latin: 'Basis ossis sacri',
  },
  promontory: {
    term: 'Promontory',
    says: 'Front lip of the sacral base.',
    latin: 'Promontorium',
  },
  coccyx: { term: 'Coccyx', says: 'Tailbone.', latin: 'Os coccygis' },
  hipBone: {
    term: 'Hip bone',
    says: 'Half of the pelvis: ilium, ischium and pubis grown together.',
    latin: 'Os coxae',
  },
  ilium: { term: 'Ilium', says: 'Upper wing of the hip bone.', latin: 'Os ilium' },
  iliacFossa: {
    term: 'Iliac fossa',
    says: 'Hollow inside the wing of the hip bone; home of iliacus.',
    latin: 'Fossa iliaca',
  },
  asis: {
    term: 'ASIS',
    says: 'Bony point at the front of the hip bone.',
    latin: 'Spina iliaca anterior superior',
  },
  psis: {
    term: 'PSIS',
    says: 'Bony point near the back dimple.',
    latin: 'Spina iliaca posterior superior',
  },
  acetabulum: { term: 'Acetabulum', says: 'Socket of the hip.', latin: 'Acetabulum' },
  femur: { term: 'Femur', says: 'Thigh bone.', latin: 'Os femoris' },
  greaterTrochanter: {
    term: 'Greater trochanter',
    says: 'Bony bump on the outer hip; piriformis ends here.',
    latin: 'Trochanter major',
  },
  lesserTrochanter: {
    term: 'Lesser trochanter',
    says: 'Inner bump; psoas and iliacus end here.',
    latin: 'Trochanter minor',
  },
  lumbarVertebrae: {
    term: 'Lumbar vertebrae',
    says: 'Five bones of the low back.',
    latin: 'Vertebrae lumbales',
  },
  transverseProcess: {
    term: 'Transverse process',
    says: 'Side wing of a lumbar vertebra.',
    latin: 'Processus costiformis',
  },
  disc: { term: 'Disc', says: 'Cushion between vertebrae.', latin: 'Discus intervertebralis' },
  lumbosacralJoint: {
    term: 'Lumbosacral joint',
    says: 'Joint L5/S1; where the pull of psoas reaches the sacrum.',
    latin: 'Junctura lumbosacralis',
  },
  sacroiliacJoint: {
    term: 'Sacro-iliac joint',
    says: 'Joint between sacrum and ilium.',
    latin: 'Articulatio sacroiliaca',
    also: ['SI joint', 'SIJ'],
  },
  auricularSurface: {
    term: 'Auricular surface',
    says: 'Ear-shaped surface of the sacro-iliac joint.',
    latin: 'Facies auricularis',
  },
  pubicSymphysis: {
    term: 'Pubic symphysis',
    says: 'Front joint of the pelvis.',
    latin: 'Symphysis pubica',
  },
  anteriorSacroiliac: {
    term: 'Anterior sacro-iliac ligament',
    says: 'Thin front strap of the joint.',
  },
  interosseous: {
    term: 'Interosseous sacro-iliac ligament',
    says: 'Deep, very strong strap behind the joint.',
  },
  longDorsal: {
    term: 'Long dorsal ligament',
    says: 'Back strap of the joint; it tightens in counternutation.',
  },
  sacrotuberous: {
    term: 'Sacrotuberous ligament',
    says: 'Sacrum to sitting bone; it resists nutation.',
  },
  sacrospinous: {
    term: 'Sacrospinous ligament',
    says: 'Sacrum to ischial spine; it resists nutation.',
  },
  iliolumbar: {
    term: 'Iliolumbar ligament',
    says: 'L5 to the iliac crest; it steadies L5.',
  },
  greaterSciaticForamen: {
    term: 'Greater sciatic foramen',
    says: 'Opening through which piriformis leaves the pelvis.',
    latin: 'Foramen ischiadicum majus',
  },
  psoasMajor: {
    term: 'Psoas major',
    says: 'Long muscle from the lumbar spine to the thigh.',
    latin: 'Musculus psoas major',
  },
  psoasMinor: {
    term: 'Psoas minor',
    says: 'Small companion of psoas major, often absent. Not in this model.',
    latin: 'Musculus psoas minor',
  },
  iliacus: {
    term: 'Iliacus',
    says: 'Fan muscle inside the hip bone.',
    latin: 'Musculus iliacus',
  },
  iliopsoas: {
    term: 'Iliopsoas',
    says: 'Psoas major and iliacus together.',
    latin: 'Musculus iliopsoas',
    also: ['hip flexor'],
  },
  piriformis: {
    term: 'Piriformis',
    says: 'Pear-shaped deep buttock muscle.',
    latin: 'Musculus piriformis',
  },
  deepRotators: {
    term: 'Deep rotators',
    says: 'Obturator internus, the two gemelli and quadratus femoris, below piriformis.',
  },
  gluteusMaximus: {
    term: 'Gluteus maximus',
    says: 'Large buttock muscle over everything.',
    latin: 'Musculus gluteus maximus',
  },
  quadratusLumborum: {
    term: 'Quadratus lumborum',
    says: 'Deep flank muscle from the lowest rib to pelvis and spine.',
    latin: 'Musculus quadratus lumborum',
    also: ['QL'],
  },
  multifidus: {
    term: 'Multifidus',
    says: 'Deep back muscle; it pulls the sacrum towards nutation. Here part of the back extensors.',
    latin: 'Musculus multifidus',
  },
  transversusAbdominis: {
    term: 'Transversus abdominis',
    says: 'Deep corset muscle. Not in this model.',
    latin: 'Musculus transversus abdominis',
  },
  pelvicFloor: {
    term: 'Pelvic floor',
    says: 'Sling below the pelvis; it can pull the sacrum towards counternutation.',
    latin: 'Diaphragma pelvis',
  },
  sciaticNerve: {
    term: 'Sciatic nerve',
    says: 'Largest nerve of the leg.',
    latin: 'Nervus ischiadicus',
    also: ['sciatica'],
  },
  lumbarPlexus: { term: 'Lumbar plexus', says: 'Network of nerves inside psoas. Not drawn.', latin: 'Plexus lumbalis' },
  nerveToPiriformis: {
    term: 'Nerve to piriformis',
    says: 'On most sides two or three small nerves: from S1 and S2, and from the superior gluteal nerve. Not drawn.',
    latin: 'Nervus musculi piriformis',
  },
}
