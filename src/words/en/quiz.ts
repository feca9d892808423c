import type { QuestionWords } from '../lessonWords'

export const quiz = {
  q01: { text: 'Tap the sacrum.', explanation: 'A wedge of fused vertebrae between the two hip bones.' },
  q02: {
    text: 'Tap the right psoas major. The body faces you.',
    explanation: 'The body’s right is on your left while it faces you.',
  },
  q03: {
    text: 'Tap the muscle that fills the inside of the hip bone.',
    explanation: 'Iliacus lines the iliac fossa; psoas lies nearer the spine.',
  },
  q04: {
    text: 'Tap piriformis in the window of the buttock.',
    explanation: 'It leaves the pelvis through the greater sciatic foramen and ends on the greater trochanter.',
  },
  q05: {
    text: 'Tap the ligament that tightens when the sacrum nods back.',
    explanation: 'The long dorsal ligament: its tension rose in counternutation and fell in nutation.',
  },
  q06: {
    text: 'Tap the place where psoas ends.',
    explanation: 'The lesser trochanter of the femur; iliacus ends there too.',
  },
  q07: {
    text: 'In a cut at L4, tap quadratus lumborum.',
    explanation: 'Behind and beside psoas: it spans rib, transverse processes and iliac crest.',
  },
  q08: {
    text: 'Tap the nerve that usually comes out below piriformis.',
    explanation:
      'The sciatic nerve, undivided and below in 85.2 % of limbs in one pooling of studies, 90 % in another.',
  },
  q09: {
    text: 'Does psoas major attach to the sacrum?',
    options: ['Yes, to its front', 'Yes, to its wing', 'No', 'Only on the right'],
    explanation: 'It runs from T12 to L5 down to the femur; what it does to the sacrum is indirect.',
  },
  q10: {
    text: 'What does nutation mean?',
    options: [
      'The pelvis tilts forward',
      'The base of the sacrum tips forward against the hip bones',
      'The tailbone tucks under',
      'The lumbar spine bends forward',
    ],
    explanation: 'Base forward relative to the hip bones. When the whole pelvis tilts, all three bones go together.',
  },
  q11: {
    text: 'How far did a sacro-iliac joint turn in single-leg stance, measured by implanted markers?',
    options: ['About half a degree', '5 degrees', '10 degrees', '20 degrees'],
    explanation:
      'About half a degree in each joint, in 11 patients; near the limit of what the most precise method can see.',
  },
  q12: {
    text: 'Standing weight tends to push the joint towards …',
    options: ['nutation', 'counternutation', 'neither', 'separation'],
    explanation: 'Nutation: from lying to standing it grew by 0.9° in healthy men and 1.7° in healthy women.',
  },
  q13: {
    text: 'Both psoas become 20 % shorter, piriformis does not react. Which way does the top of the sacrum move?',
    options: ['Forward', 'Back', 'Not at all'],
    explanation: 'Forward, in the model. The sign agrees with simple mechanics; it has not been shown in people.',
  },
  q14: {
    text: 'The same, and now piriformis starts to react. The nod will …',
    options: ['grow', 'shrink part of the way', 'turn into the opposite'],
    explanation:
      'It shrinks part of the way. The counter-pull is a rule of the story and does not reverse the nod here.',
  },
  q15: {
    text: 'Only the right psoas becomes 20 % shorter; the trunk stays upright. Which side of the sacrum nods further?',
    options: ['The right', 'The left', 'Both the same'],
    explanation:
      'The right, by less than a fifth of a degree. The top of the sacrum leans right, the spine above leans back.',
  },
  q16: {
    text: 'Hip straight, piriformis shortens. The thigh turns …',
    options: ['outward', 'inward', 'neither way'],
    explanation: 'Outward: a lever of about 29 mm.',
  },
  q17: {
    text: 'Thigh raised to 90 degrees, piriformis shortens. The thigh turns …',
    options: ['outward', 'inward', 'neither way'],
    explanation:
      'Inward, here: the line of pull has passed to the other side of the axis. Cadavers and models give about 14 mm; one study of living people doubts it.',
  },
  q18: {
    text: 'The lever for rotation passes zero with the hip bent …',
    options: ['10 degrees', '30 degrees', '50 to 60 degrees, varying', '110 degrees'],
    explanation:
      'Of the hip itself: at 49 and 57 degrees in two published models, a little later in this one; it moves with rotation.',
  },
  q19: {
    text: 'Thigh raised to 90 degrees and turned inward. Now it turns outward: piriformis becomes …',
    options: ['longer', 'shorter'],
    explanation: 'Longer. In living men too piriformis of the bent hip was stiffer turned outward than inward.',
  },
  q20: {
    text: 'Why does the drawing show ×5?',
    options: [
      'Joints really move that far',
      'Real motion is too small to see',
      'To save memory',
      'Only some people’s joints',
    ],
    explanation: 'Real motion is a degree or two. Readouts stay true whatever is drawn.',
  },
  q21: {
    text: 'Which sums up psoas on the lumbar spine best?',
    options: ['A strong extensor', 'A strong flexor', 'Small mixed moments, large compression', 'No effect'],
    explanation: 'Upper segments towards extension, lower ones towards flexion, all of them pressed together.',
  },
  q22: {
    text: 'In 25 healthy adults, range of hip extension and lumbar curve were …',
    options: ['strongly linked', 'practically unrelated', 'opposite', 'never measured'],
    explanation: 'r = −0.09.',
  },
  q23: {
    text: '“Piriformis monitors the neck” is best badged …',
    options: ['supported', 'contested', 'metaphor, with an unsupported core', 'refuted'],
    explanation: 'Neck sensors shape posture; no link to piriformis was found.',
  },
  q24: {
    text: 'Which finding challenges “only gentle pressure quietens reflexes”?',
    options: [
      'Deep massage lowered a reflex more than light',
      'Massage does nothing',
      'Rolling shortens muscle',
      'Reflexes do not exist',
    ],
    explanation: 'In the calves of 20 healthy people deep did more than light.',
  },
  q25: {
    text: 'Rolling piriformis makes it guard: this is …',
    options: ['proven', 'refuted', 'not tested directly', 'forbidden'],
    explanation: 'Not tested directly. Evidence from other muscles leans the other way.',
  },
  q26: {
    text: 'A scan shows a sciatic variant. Does this person have piriformis syndrome?',
    options: ['Always', 'Usually', 'No clear link was found', 'Only in women'],
    explanation: '11.3 against 9.0 %, p = 0.39.',
  },
  q27: {
    text: 'What is missing from the case that would help most?',
    options: ['Her name', 'A starting pain score and a comparison', 'More photographs', 'The brand of the table'],
    explanation: 'Without them the natural course and regression to the mean cannot be ruled out.',
  },
  q28: {
    text: 'After manipulation clinical tests had changed. The position of the bones …',
    options: ['had moved by 5 mm', 'had turned by 4 degrees', 'had not changed', 'was not measured'],
    explanation: 'It had not changed: ten people with implanted markers.',
  },
  q29: {
    text: 'Psoas is 20 % shorter. Instead of it, iliacus becomes 20 % shorter. The nod of the sacrum will be …',
    options: ['larger', 'smaller', 'the same'],
    explanation:
      'Much smaller: iliacus pulls on the hip bone, psoas on the spine. A simpler sum even gives the opposite sign.',
  },
  q30: {
    text: 'Someone reports numbness of the saddle area and new bladder trouble. You …',
    options: ['stretch piriformis', 'offer a date next week', 'see to urgent emergency care now', 'use a roller'],
    explanation: 'Emergency care now: nerves at the end of the spine may be under pressure.',
  },
  q31: {
    text: 'Tap the square muscle on which the sciatic nerve lies last, before it runs down the thigh.',
    explanation: 'Quadratus femoris, from the sit bone to the back of the femur.',
  },
  q32: {
    text: 'Under piriformis lies a tendon with a small muscle along either edge. Tap the tendon’s muscle.',
    explanation:
      'Obturator internus: it comes from inside the pelvis and turns round the ischium; the gemelli lie along it.',
  },
  q33: {
    text: 'Tap the upper of the two gemelli.',
    explanation: 'Gemellus superior lies between piriformis and the tendon of obturator internus.',
  },
  q34: {
    text: 'Two columns rise from the aponeurosis over the sacrum. Tap the outer one.',
    explanation: 'Iliocostalis, from the iliac crest to the ribs; longissimus lies between it and the spines.',
  },
  q35: {
    text: 'Tap the muscle that fills the groove beside the lumbar spines.',
    explanation:
      'Multifidus. In a model of 2008 it nods the sacrum; what of it ends on the hip bone pulls the other way.',
  },
  q36: {
    text: 'From below: tap the muscle that closes the pelvis like a funnel.',
    explanation: 'Levator ani. Its fibres end on the coccyx, so that it turns the sacrum back.',
  },
  q37: {
    text: 'Of the muscles that arise from the sit bone one sends fibres on into the sacrotuberous ligament. Tap it.',
    explanation: 'Biceps femoris, with its long head: it can tighten that ligament, and the joint with it.',
  },
  q38: {
    text: 'Tap the front end of the iliac crest, where the thumbs feel it.',
    explanation: 'The anterior superior iliac spine (ASIS), just under the skin.',
  },
  q39: {
    text: 'Tap the bone under the dimple of the back.',
    explanation: 'The posterior superior iliac spine (PSIS): in four of five people level with the spine of S2.',
  },
  q40: {
    text: 'Felt by hand, the line between the tops of both crests comes out nearest to …',
    options: ['L1-L2', 'L3-L4', 'L5-S1', 'S2'],
    explanation:
      'L3-L4, in 31 studies pooled; on images L4 in men, L4-L5 in women: soft tissue lies under the fingers.',
  },
  q41: {
    text: 'One nerve of the buttock comes out above piriformis. Tap it.',
    explanation:
      'The superior gluteal nerve, against the bone of the notch; it goes on between gluteus medius and minimus.',
  },
  q42: {
    text: 'Tap the nerve that passes behind the sacrospinous ligament and turns forward again.',
    explanation: 'The pudendal nerve: out below piriformis, in again through the lesser foramen.',
  },
  q43: {
    text: 'Tap the nerve in the groove between psoas and iliacus.',
    explanation: 'The femoral nerve, on its way under the inguinal ligament; it serves quadriceps.',
  },
} as const satisfies Record<string, QuestionWords>
