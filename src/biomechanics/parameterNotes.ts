import type { ParameterId } from './parameters'

/** What has to be known of a number besides its source, where the parameters are listed; apart, since only that list needs it. */
export const parameterNotes: Readonly<Partial<Record<ParameterId, string>>> = {
  perceivedThreat: 'Raises tone and reactivity; the sizes are chosen for teaching.',
  hipAdduction:
    'About the forward axis that the raised thigh carries. Further apart than 30° the tendon of iliopsoas would end within its own pulley.',
  jointPush: 'A load as in a laboratory, where single joints are turned by 7.5 N·m; nothing in a body does just this.',
  trunkLean: 'How far the trunk is held forward of its posture, at rest. Standing up leans by some 44°.',
  seatLoad:
    'At 1 somebody sits, at 0 nobody does: then it is standing with bent thighs. Between the two lies the way up from the seat.',
  extensorsOnSacrum: 'Of their moment at L5-S1. Their ends give 0.43, 0.27 to 0.65 by what is said of the aponeurosis.',
  swayOverFeet:
    'Standing, the body leans about the ankles until its weight is where it was. At 0 the trunk is only held upright.',
  sexOfJoint:
    'Stiffness by 0.9° in men to 1.7° in women, lying to standing. In another study the sexes did not differ.',
  ligamentPreTension: 'Computed to count for more than weight; not measured.',
  sacroiliacClosure: 'A calibration: the tense pelvic floor, about 100 N here, stiffened it by 8.5 % in women.',
  posturalStiffness: 'Tuned to one study: a calibration, not a prediction.',
  sacroiliacAxisForward: 'The joint has no agreed axis; default is the centre of the joint surface at S2 level.',
  bicepsFemorisTone: 'Much more would tip the pelvis further back than anything in this model holds.',
  coccygeusTone: 'No published tone in quiet standing was found.',
  gluteusMaximusTone: 'Near 0 in quiet standing. No value was measured for any point on the scale.',
  multifidusStrength: 'Half to twice: scans and dissections differ that much.',
  piriformisTone: 'No published tone in quiet standing was found.',
  piriformisReactivity: 'Hypothesis: tone rises with nutation. Never measured in people.',
  piriformisStrength: 'Published areas differ threefold: 110 N (Parvaresh) to 310 N (TLEM).',
  psoasShortening:
    'Share of sarcomeres in series lost. Above 0.15 is an exaggeration; no study shows it in a healthy psoas.',
  psoasTone: 'Near 0 in quiet standing; sit-ups reach 0.35.',
}
