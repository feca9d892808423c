/** What a day asks of the pelvis: what is published, what is asked of the model, and what it leaves out. */
export const everyday = {
  standName: 'Stand',
  standPublished:
    'From lying to standing the sacrum nodded forward by 0.9 ± 0.7° in healthy men, 1.7 ± 0.8° in healthy women.',
  standLeavesOut: 'Getting up; the model knows the two ends and eases between them.',
  standNods: 'Nods forward',
  standNodsPublished: '1 to 2°',
  sitName: 'Sit',
  sitPublished:
    'Sitting turns the pelvis back and flattens the lumbar curve. Slouching turned the sacrum back in specimens.',
  sitLeavesOut: 'The seat, which presses on the sitting bones, and a slouching trunk: it stays upright here.',
  sitTilts: 'Pelvis turns back',
  sitTiltsPublished: 'about 20°, put in',
  sitFlattens: 'Curve changes',
  sitFlattensPublished: 'flatter',
  sitNods: 'Sacrum nods',
  sitNodsPublished: 'back',
  standUpName: 'Stand up',
  standUpPublished:
    'The trunk leans forward by some 44°, a quarter of it in the lumbar spine; then hips and knees straighten. No measurement of the sacro-iliac joint in it was found.',
  standUpLeavesOut:
    'All of the moving: each instant is a balance at rest, so there is no momentum, which carries people up. The seat lets go of the weight little by little, within a second; how people are let go was not read. Hip extensors and knees do no work here, and the lumbar spine takes more of the lean than it does in people.',
  leanInSpine: 'Of the lean, in the lumbar spine',
  leanInSpinePublished: 'about 25 %',
  loadLeavingSeat: 'Load on L5-S1 as the seat is left',
  loadLeavingSeatPublished: 'no value read',
  loadStanding: 'Load on L5-S1 standing',
  loadStandingPublished: 'no value read',
  leanNods: 'Nods forward with the lean',
  leanNodsPublished: 'not measured',
  sitCrossLeggedName: 'Sit cross-legged',
  sitCrossLeggedPublished:
    'Crossing a thigh over the other lengthened piriformis by 11.7 % against sitting, 21.4 % against standing.',
  sitCrossLeggedLeavesOut:
    'How far people cross: the right thigh is raised by 100°, brought across by 25° and turned out by 20°, a choice, since the angles of the study were not read. Its fibres lengthen as published; its whole path, tendon included, by less, and which of the two was measured was not read. Turning out alone would slacken piriformis on a chair: in a hip bent by 60° its lever still turns the thigh out.',
  crossedFibres: 'Right piriformis fibres against standing',
  crossedFibresPublished: '+21.4 %, second-hand',
  crossedFibresSeated: 'Against sitting',
  crossedFibresSeatedPublished: '+11.7 %, second-hand',
  crossedPath: 'Its whole path against standing',
  crossedPathPublished: 'not said of which',
  crossedTilts: 'Pelvis turns back',
  crossedTiltsPublished: 'not read',
  strideName: 'Stride',
  stridePublished:
    'In a computed walk the joint nutated while its leg bore the weight and counternutated while it swung.',
  strideLeavesOut:
    'Momentum, a thigh that goes behind, and every muscle of walking. The load of one leg is a push of chosen size; its way follows from the hip lying in front of the joint.',
  strideSides: 'Right side, bearing against swinging',
  strideSidesPublished: 'more forward',
  oneLegStanceName: 'Stand on one leg',
  oneLegStancePublished:
    'Markers implanted in 11 patients found half a degree of turn in each joint, no difference between the two, near the limit of the method.',
  oneLegStanceLeavesOut:
    'How the weight comes through one hip. A push of chosen size stands for it on the right, and back on the left, so only its way is an answer; the left foot is lifted behind.',
  oneLegSides: 'Between the sides',
  oneLegSidesPublished: 'not measured; 0.5° in each joint',
  breatheName: 'Breathe',
  breathePublished:
    'Taught: breathing in takes the base of the sacrum back, breathing out brings it forward. No measurement of it was found. The deepest breaths move pelvis and spine by some degrees; a quiet one was not looked at.',
  breatheLeavesOut:
    'Ribs, diaphragm and the small movements of the spine. Only this is in it: the pressure of a quiet breath helps to hold the trunk up, from diaphragm to pelvic floor, and relieves the back extensors and with them the sacrum. Pressure and lever are rough figures. That gives the way that is taught, at a tenth or less of what the best method can see, and pressure on the front of the sacrum could undo it. It is no support for feeling it by hand.',
  breathNods: 'Sacrum nods with a breath in',
  breathNodsPublished: 'not measured',
} as const
