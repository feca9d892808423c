import type { ClaimId } from '../../anatomy/claims'
import type { ClaimWords } from '../claimWords'

export const claims = {
  psoasNotOnSacrum: {
    text: 'The fibres of psoas major do not attach to the sacrum; what they do there goes through the lumbar spine.',
    found:
      'They run from T12-L5 to the lesser trochanter and pass in front of the sacro-iliac joint. A chapter for therapists has psoas attach at the joint on its way, by its fascia: a claim that students meet; no dissection behind it was read.',
    wouldChange: 'A dissection series with sacral slips of psoas, or one that loads its fascia at the joint.',
  },
  psoasLordosis: {
    text: 'A shorter psoas deepens the lumbar curve.',
    found:
      'Against: in 23 men one session of stretching gave the hip 2.6° and took 1.2° off the tilt of the pelvis; no curve changed, and what changed did not go together. After psoas was lengthened by surgery in spastic diplegia (24 of 73 people) the pelvis hardly moved in walking. In 25 adults hip extension and curve, in 90 tilt and curve, did not go together. For: in 60 men a shorter iliopsoas went with a deeper curve, weakly. Dissection finds very small moments, extending upper and flexing lower segments; a later reading has the same pulls hold the curve.',
    wouldChange:
      'The curve before and after a known and lasting change of psoas length in healthy people, with a comparison.',
  },
  psoasNutation: {
    text: 'A shorter psoas nods the sacrum forward (nutation).',
    found:
      'The sign agrees with mechanics if the pull is passed on at L5/S1. No study of psoas tension against nutation, in people or cadavers, was found.',
    wouldChange: 'A cadaver or marker study of psoas load against sacral motion.',
  },
  psoasBigger: {
    text: 'Psoas is bigger and stronger than piriformis.',
    found:
      'Cross-sections of 5.45 and 2.17 cm², about 2.5 times, measured in different laboratories and bodies. The fascicles of psoas that this model uses add up to 14.6 cm²: the ratio depends on whose bodies were measured.',
    wouldChange: 'Both muscles measured in the same bodies.',
  },
  iliacusOpposes: {
    text: 'Iliacus pulls the hip bone, psoas the spine: at the sacro-iliac joint they can push opposite ways.',
    found: 'A hip bone turning forward under a still sacrum is relative counternutation. A review cites EMG to match.',
    wouldChange: 'Sacro-iliac motion under separate loads of iliacus and psoas.',
  },
  piriformisCounternutates: {
    text: 'Piriformis pulls the sacrum back (counternutation).',
    found:
      'The sign depends on where path and axis are placed. Nearest experiment: simulated pelvic floor tension turned the sacrum back in 18 pelves.',
    wouldChange: 'A cadaver study that loads piriformis itself.',
  },
  tugOfWar: {
    text: 'Psoas and piriformis are in a tug of war over the sacrum.',
    found:
      'Weight, joint and ligaments, gluteus maximus, multifidus and the pelvic floor pull too. In this model joint and ligaments hold the most of it; whether weight or psoas turns the sacrum more depends on how short psoas is, and piriformis comes far behind both unless it is told to answer.',
    wouldChange: 'A measurement of how much of the joint’s load these two carry.',
  },
  piriformisOutward: {
    text: 'Piriformis turns the thigh outward while the hip is straight.',
    found: 'About 29 mm of lever outward at 0° of flexion.',
    wouldChange: 'Repeated measurements that disagree.',
  },
  rotatorReversal: {
    text: 'In a well bent hip piriformis turns the thigh inward.',
    found:
      'In cadavers and models the lever passes zero near 45-65° of flexion and is about 14 mm inward at 90° (read second-hand). In 26 living people the thickness of the tendon under a turn did not depend on flexion from 0 to 120°, and its authors doubt the reversal: an indirect sign. In 21 men piriformis of the bent hip was stiffer turned outward than inward, which speaks for it.',
    wouldChange: 'Levers measured in living people, either way.',
  },
  piriformisReactive: {
    text: 'Piriformis reacts strongly to what happens at the sacro-iliac joint.',
    found:
      'Stimulating the joint in pigs fired other muscles; joint pain changes hip-muscle timing in people. Piriformis itself has been recorded by wires in efforts and movements of the hip (10 and 11 people), never while the joint was loaded.',
    wouldChange: 'EMG of piriformis while the joint is loaded.',
  },
  piriformisPilot: {
    text: 'Piriformis keeps watch over the spine, like a pilot who steers all the time.',
    found: 'A picture. All muscles sense their length; small ones are not richer in sensors than others.',
    wouldChange: 'A recording of piriformis during balance tasks.',
  },
  piriformisStabilises: {
    text: 'Piriformis steadies the sacro-iliac joint.',
    found:
      'It crosses the joint. A model of 1993 counts it with gluteus maximus among the muscles that press the joint and so brace it: by compression, not by turning the sacrum. Other muscles are the stronger stabilisers, and no measurement of it was found.',
    wouldChange: 'Joint stiffness measured with and without piriformis.',
  },
  sacroiliacSmall: {
    text: 'Sacro-iliac motion is about half a degree in single-leg stance, and never more than a few degrees.',
    found:
      'Markers implanted in 11 patients: about 0.5° in each joint, no difference between the two; older marker studies, quoted second-hand, at most 3.6° and 2 mm. From lying to standing, by MRI in 19 healthy people: 0.9 ± 0.7° in men, 1.7 ± 0.8° in women. A review of mixed methods reports up to 8°.',
    wouldChange: 'Marker studies that find more.',
  },
  nutationNormal: {
    text: 'Nutation is the normal loaded direction of the sacrum, not a fault.',
    found:
      'From lying to standing it grew by 0.9 ± 0.7° in ten healthy men and 1.7 ± 0.8° in nine healthy women. In 101 patients the angle of the pelvis across the joint was larger standing than lying, and not in 30 with ankylosing spondylitis. It is described as the stable position; it slackens the long dorsal ligament.',
    wouldChange: 'Evidence that less nutation under load is better.',
  },
  nutationNotTilt: {
    text: 'Nutation and forward tilt of the pelvis are different motions.',
    found:
      'Tilt turns the whole pelvis over the thighs; nutation turns the sacrum against the hip bones. In a slouch both were recorded apart: the pelvis turned back, and the sacrum counternutated between the hip bones.',
    wouldChange: 'Nothing: it is how the words are used.',
  },
  ligamentsResist: {
    text: 'The sacrotuberous and sacrospinous ligaments resist nutation.',
    found:
      'Weight tips the top of the sacrum forward; the two ligaments keep its lower end from swinging up. How much they carry is not settled: cut in 13 fresh pelves, they counted little for the stability of the whole ring.',
    wouldChange: 'Nothing likely for the direction.',
  },
  longDorsalResists: {
    text: 'The long dorsal ligament tightens when the sacrum nods back.',
    found: 'Measured under load in cadavers: tighter in counternutation, slacker in nutation.',
    wouldChange: 'A repeat that disagrees.',
  },
  gluteusAtJoint: {
    text: 'Gluteus maximus crosses the sacro-iliac joint and presses it together.',
    found: 'Part of its fibres arises from the sacrum; the force across the joint is computed.',
    wouldChange: 'Measured joint compression under gluteal load in people.',
  },
  cheapestAnswer: {
    text: 'With the least effort it is gluteus maximus that holds the sacrum against a short psoas, then the pelvic floor; piriformis comes last.',
    found:
      'A prediction of this model; nobody has measured it. Asked to leave the sacrum where it was, with both psoas 15 % shorter and the least sum of area × activation², it works gluteus maximus at 10 %, coccygeus at 20 % and piriformis at 8 %: 7.7, 1.2 and 0.8 N·m. But gluteus maximus extends the hip, so the pelvis tips back by 2.7°. Where it may tip by no more than 1°, gluteus falls to 4 %, and coccygeus (68 %) and piriformis (25 %) take over; piriformis alone would need 87 %. Effort is one guess at how a body chooses, and the strength of coccygeus is judged, not measured. Others have let a model choose muscles for the least shear of the joint, which is another question (Pel 2008, abstract read).',
    wouldChange: 'Recordings of all three in people standing, with psoas short and long, or another measure of effort.',
  },
  pelvicFloorCounternutates: {
    text: 'The pelvic floor can pull the sacrum back.',
    found:
      'Simulated tension turned the sacrum back in 18 embalmed pelves. A model published in 2008 parts the back muscles in two, one on the hip bones and one on the sacrum; there multifidus may nutate the sacrum, and the pelvic floor may hold against it.',
    wouldChange: 'The same in living people.',
  },
  quadratusSmall: {
    text: 'Quadratus lumborum adds little to lumbar moments.',
    found: 'No more than about a tenth of the key moments.',
    wouldChange: 'Larger measured cross-sections.',
  },
  sciaticVariants: {
    text: 'In most people the sciatic nerve passes undivided below piriformis.',
    found:
      '85.2 % of 7,068 limbs in one pooling, 90 % in another; the next commonest course, the fibular part through the muscle, 9.8 %. In East Asian series 31 % have another course. Whether a variant hurts is not settled.',
    wouldChange: 'Imaging of unselected people.',
  },
  nerveBed: {
    text: 'Below piriformis the sciatic nerve lies on the ischium, on gemelli and obturator internus, and on quadratus femoris.',
    found: 'One after the other, as a textbook draws them in a section through the buttock.',
    wouldChange: 'Nothing likely for this.',
  },
  rootsAtJoint: {
    text: 'The roots from L4 to S3 run close in front of the sacro-iliac joint and the wing of the sacrum.',
    found:
      'In 52 half pelves most lay there; the trunk of L4 and L5 crosses the brim about 10 mm from the joint. S1 was the widest of the roots in 20 cadavers.',
    wouldChange: 'Imaging of many living people.',
  },
  glutealNerves: {
    text: 'In the buttock the superior gluteal nerve leaves the pelvis above piriformis, the inferior one below it.',
    found:
      'In 20 half pelves the upper one came out as one trunk in 75 %, most often against the bone at the top of the notch.',
    wouldChange: 'Nothing likely; single branches vary.',
  },
  pudendalCourse: {
    text: 'The pudendal nerve passes behind the sacrospinous ligament and turns forward again below it.',
    found:
      'In 32 of 40 dissections it crossed the ligament, in 6 the ischial spine itself; one trunk in 56 to 75 %, two or three in the others.',
    wouldChange: 'Nothing likely for its course; the number of trunks varies.',
  },
  lumbarNerves: {
    text: 'The femoral nerve leaves psoas at its outer border and runs between it and iliacus, the obturator nerve at its inner border.',
    found: 'Textbook anatomy; by ultrasound the femoral nerve is seen from 10 cm above the inguinal ligament down.',
    wouldChange: 'Nothing likely for this.',
  },
  piriformisSciatica: {
    text: 'Piriformis can irritate the sciatic nerve.',
    found: 'A recognised but minority explanation, 0.3-6 % of low back pain by definition used.',
    wouldChange: 'An agreed test that tells it from other causes.',
  },
  threatTone: {
    text: 'Feeling threatened changes muscle tone around the trunk.',
    found: 'Pain and fear change trunk activity and stiffness, in both directions; piriformis was not recorded.',
    wouldChange: 'Recordings from psoas and piriformis under threat.',
  },
  positionPain: {
    text: 'The position of a bone tells where pain comes from.',
    found: 'Structural accounts of pain are widely disputed; motion tests of the joint are unreliable.',
    wouldChange: 'A position measure that predicts pain in a blinded study.',
  },
  pressureWhileItLasts: {
    text: 'Pressure on a muscle quietens its reflex while it lasts, and no longer.',
    found:
      'In the calf of healthy people the reflex fell by 71 % during massage and was back at once after it. Under a still pressure it came back within half a minute. Psoas and piriformis were not recorded.',
    wouldChange: 'A reflex that stays low for hours after the hand has gone.',
  },
  rampQuieter: {
    text: 'On healthy thighs pressure that builds up is guarded against less than deep pressure from the first moment.',
    found:
      'One study of 25 people: activity rose by 235 % after deep pressure first, with no clear change after pressure that built up.',
    wouldChange: 'A repeat that finds no difference, or the same on buttock muscles.',
  },
  fastStretch: {
    text: 'A fast stretch is answered more strongly than a slow one.',
    found:
      'Endings in muscle tell the length and the speed of a stretch; in mice they fire faster, the faster it is. In the calf of ten healthy people the first part of the reflex went with the acceleration of a stretch, the second with acceleration and speed. Piriformis was not recorded.',
    wouldChange: 'Nothing likely for the calf; its weight in piriformis is unknown.',
  },
  regressionToMean: {
    text: 'Pain that brought someone to ask for help tends to ease with time alone.',
    found: 'People come when it is at its worst; later measurements are lower on average, whatever was done.',
    wouldChange: 'Nothing likely; its size differs from trouble to trouble.',
  },
  easeAndEnergy: {
    text: 'Positional release and muscle energy ease tender places.',
    found: 'Low-quality evidence for the first; twelve small trials, nearly all at high risk of bias, for the second.',
    wouldChange: 'Larger trials with a fair comparison.',
  },
  forceClosure: {
    text: 'Gravity and muscles make the sacro-iliac joint give less under a push (force closure).',
    found:
      'Back extensors, gluteus maximus and biceps femoris stiffened the joint in six women; gluteus maximus also in specimens. Piriformis was not tested. Theirs were shaken, too quickly for fibres to give way. Asked so, gluteus maximus, biceps femoris, back extensors and pelvic floor all stiffen the joint of this model, lying and standing; against a slow push in standing the first two leave it softer, because they take the sacrum back to where ligaments are slack. Friction is not in it.',
    wouldChange: 'Stiffness that does not rise with muscle force.',
  },
  sittingFlattens: {
    text: 'Sitting turns the pelvis back and flattens the lumbar curve.',
    found:
      'Radiographs of 50 healthy adults, standing and sitting: lumbar curve 17° less (half of it), pelvis turned back by 18°. In specimens slouching turned the sacrum back as well.',
    wouldChange: 'Nothing likely for the direction.',
  },
  standingUpUnmeasured: {
    text: 'Standing up moves the sacro-iliac joint in a known way.',
    found: 'No measurement of the joint in standing up was found.',
    wouldChange: 'Implanted markers followed from sitting to standing.',
  },
  standingUpLeans: {
    text: 'Standing up begins with the trunk leaning forward by some 44°, the lumbar spine taking a quarter of it.',
    found: '47 healthy young adults on video: 46° from the horizontal at lift-off, lumbar to hip flexion 1 to 3.',
    wouldChange: 'Nothing likely for the pattern; seat height and age change the size.',
  },
  crossLeggedPiriformis: {
    text: 'Crossing the legs lengthens piriformis.',
    found:
      '11.7 % longer than in plain sitting and 21.4 % longer than in standing, in embalmed bodies; read second-hand. In 17 other cadaver hips it lengthened with the thigh across; in 21 living men it was stiffer the further the bent thigh was across and turned outward, which tells of length only indirectly.',
    wouldChange: 'Lengths measured in living people.',
  },
  walkingPattern: {
    text: 'In walking the joint nutates while its leg bears weight and counternutates while it swings.',
    found: 'A finite-element walk; no measurement in people shows it step by step.',
    wouldChange: 'Implanted markers followed in walking.',
  },
  breathingTradition: {
    text: 'Breathing in takes the base of the sacrum back, breathing out brings it forward.',
    found: 'Taught in osteopathy; no measurement of it was found.',
    wouldChange: 'Sacral motion recorded with breath, above the error of the method.',
  },
  breathPressure: {
    text: 'Pressure in the abdomen, which rises with a breath in, helps to hold the trunk up.',
    found:
      'A model of the abdominal wall finds a fifth less load on the spine for 5 kPa more; in three people pressure without muscle work stiffened it. A quiet breath is a tenth of that.',
    wouldChange: 'Load of the spine measured over a quiet breath.',
  },
  breathPosture: {
    text: 'Between the deepest breath in and out the curves of the spine and the pelvis move by some degrees.',
    found: '48 healthy people, X-rays in two planes: thoracic curve −4° and +10°, made up for in neck and pelvis.',
    wouldChange: 'Nothing likely; quiet breathing was not looked at.',
  },
  iliolumbarSteadies: {
    text: 'The iliolumbar ligament steadies the fifth lumbar vertebra on the pelvis.',
    found:
      'Cut on both sides in specimens, the lumbosacral joint bent 23 %, straightened 20 % and leaned aside 29 % further; in 12 others the sacro-iliac joint turned further too.',
    wouldChange: 'Nothing likely for the direction.',
  },
  measuredBones: {
    text: 'Pelvis, sacrum and lumbar vertebrae are mean shapes of measured people; discs, femur and twelfth rib are built from books.',
    found:
      'Two people for the pelvic ring, 87 patients for the lumbar vertebrae; about 2.5 to 3 mm from any one person.',
    wouldChange: 'A larger open set of pelvic scans.',
  },
  ringOfThree: {
    text: 'Two hip bones and the sacrum make a ring with three joints.',
    found:
      'Two sacro-iliac joints at the back, the pubic symphysis in front, reinforced by the sacrotuberous, sacrospinous, iliolumbar and other ligaments.',
    wouldChange: 'Nothing: it is how the pelvis is built.',
  },
  iliacusFossa: {
    text: 'Iliacus lines the inside of the hip bone; psoas lies nearer the spine, and they share one end.',
    found: 'Standard anatomy; the femoral nerve runs in the groove between the two.',
    wouldChange: 'Nothing likely for this.',
  },
  piriformisCourse: {
    text: 'Piriformis runs from the front of the sacrum through the greater sciatic foramen to the greater trochanter.',
    found:
      'S2 to S4, with slips to the joint capsule and the sacrotuberous ligament. On 20 sides it had two or three nerves on most, from S1 and S2 and, on 70 %, from the superior gluteal nerve.',
    wouldChange: 'Nothing likely for this.',
  },
  psoasSqueezes: {
    text: 'Psoas bends the lumbar spine little and presses it together much.',
    found:
      'Dissection and radiographs: small moments, extending upper and flexing lower segments, large compression. Others read the same pulls as holding the curve. In nine people, by wires, the fibres from transverse processes worked in straightening the trunk and in sitting with a hollow back, those from vertebral bodies in bending the hip.',
    wouldChange: 'Loads measured inside living spines while psoas works.',
  },
  hipRangeLordosis: {
    text: 'In 25 healthy adults, hip extension range went with neither lumbar curve nor pelvic tilt.',
    found: 'r = −0.09 with standing lordosis, r = −0.04 with pelvic tilt: this is what that study found.',
    wouldChange: 'A larger study that finds them linked.',
  },
  bentHipSlackens: {
    text: 'Bending the hip slackens psoas.',
    found:
      'It crosses the front of the hip. Modelled from MR images the greatest levers of its fibres for bending the hip are 2 to 3 cm, so its path shortens as the thigh comes up.',
    wouldChange: 'Nothing likely for the direction.',
  },
  storyRule: {
    text: 'In this model piriformis answers because it was told to: a rule of the story, not a finding.',
    found:
      'No recording of piriformis against sacral motion was found; it has been recorded in efforts of the hip. A model that is given a rule returns that rule: as taught, with both psoas 20 % shorter, piriformis works at 53 % and pulls with 103 N; as measured at 2 %, with 6 N. For scale: the highest peak in 13 rehabilitation exercises of 10 people was 36 ± 26 % of a maximal contraction, in the single-leg bridge (Giphart 2012, abstract read). A share of EMG is not quite one of activation, but the story asks for more while standing still.',
    wouldChange: 'Recordings of piriformis while the joint is loaded.',
  },
  bentHipAbducts: {
    text: 'Piriformis swings the bent thigh outward, away from the midline.',
    found: 'Textbooks list it; computed levers are near 20 mm at 90°.',
    wouldChange: 'Levers measured in people that find none.',
  },
  figureFour: {
    text: 'With the hip well bent, turning the thigh outward lengthens piriformis.',
    found:
      'It turns the bent thigh inward, so turning out stretches it. In 21 men it was stiffer turned outward than inward and with the thigh further across, stiffest at 110° of flexion, 40° across and turned fully outward. In 17 cadaver hips it was longest at 90° with the thigh 30° across. On a chair, the hip bent by 60°, turning out alone slackens it in this model.',
    wouldChange: 'Lengths measured in people that say otherwise.',
  },
  oneSidedUnsettled: {
    text: 'Which piriformis answers a one-sided psoas is known.',
    found: 'The account this page explores does not say, and nothing was found that settles it.',
    wouldChange: 'Recordings from both sides under a one-sided load.',
  },
  testsAgreePoorly: {
    text: 'Hands-on tests of sacro-iliac mobility agree poorly between examiners.',
    found:
      'One review finds slight to fair agreement between examiners for most tests; another a spread from none to good (kappa −0.05 to 0.77), and moderate to good when one examiner repeats a test. The motion under the hand is very small.',
    wouldChange: 'A test with good agreement in a blinded study.',
  },
  neckPosture: {
    text: 'Sensors in the neck take part in the balance of the whole body.',
    found:
      'Vibration of neck muscles and turning the neck shift standing posture; reviews describe the route through the brain to many muscles. No study ties this to piriformis or the sacrum.',
    wouldChange: 'Nothing likely for this; for piriformis, a recording of it while the head turns.',
  },
  piriformisNeck: {
    text: 'Piriformis senses the neck and trims the sacrum.',
    found: 'No study ties piriformis to the neck.',
    wouldChange: 'A recording of piriformis while the head turns.',
  },
  deepQuietsReflex: {
    text: 'In the calf of healthy people deeper massage quietens a reflex more than light massage.',
    found:
      'One study of 20 people: twice the pressure, the larger fall. This cuts against “only gentle works”. Psoas and piriformis were not recorded.',
    wouldChange: 'A repeat in the hip, in people in pain.',
  },
  onlyGentle: {
    text: 'Only slow and gentle pressure is let in.',
    found:
      'Deeper massage quietened a reflex more, and structural and relaxing massage did about equally well for 401 people with back pain. That slow helps is plausible, and it is a respectful choice; “only” is not shown.',
    wouldChange: 'A trial in which only slow pressure helps.',
  },
  rollingGuards: {
    text: 'Rolling piriformis makes it guard.',
    found:
      'Not tested on this muscle. Elsewhere rolling gives short-lived range in some studies and none in others, and more force adds nothing. After rolling, thighs needed less activity for the same half-strong contraction (16 men); guarding was not looked at.',
    wouldChange: 'Activity of piriformis recorded under and after a roller.',
  },
  lowRiskTouch: {
    text: 'Massage is rarely harmful, but not never.',
    found: 'Case reports list nerve injury and bleeding, mostly after forceful work; comfort and consent cost nothing.',
    wouldChange: 'Counts of harm per session.',
  },
  localRelief: {
    text: 'Work on the sore piriformis eases pain for a while.',
    found:
      'After an injection of anaesthetic pain was lower for three months; adding a steroid gave no more. Only people whose pain had at least halved were followed, and nobody went without. Of hands on the muscle no comparison was found.',
    wouldChange: 'A long follow-up against time alone.',
  },
  gentleFirst: {
    text: 'Beginning gently and working deep later is better than the other way round.',
    found: 'No trial of this order was found. Expectation and trust shape outcomes, which fits it without proving it.',
    wouldChange: 'A trial of the two orders.',
  },
  lastingNeedsBoth: {
    text: 'Work on the sore spot alone never lasts; the pair must regain length together.',
    found: 'No long-term comparison was found. After manipulation, tests changed while bone position did not.',
    wouldChange: 'A long-term comparison of the two ways.',
  },
  oneCase: {
    text: 'One case without a starting score cannot tell what helped.',
    found: 'People seek help when pain is at its worst, and the next score is then lower by itself.',
    wouldChange: 'A starting score, a comparison and a follow-up.',
  },
  painElsewhere: {
    text: 'Where the pain is, the problem is not.',
    found: 'Credited to Ida Rolf by oral tradition, in several versions. A prompt to look wider, not a law.',
    wouldChange: 'Nothing: it is a saying.',
  },
  buttockPainSources: {
    text: 'Buttock and leg pain has many sources; the pattern does not name one.',
    found: 'Referral from the sacro-iliac joint alone overlaps most of the area; disc, hip and others overlap with it.',
    wouldChange: 'A pattern that names its source in a blinded study.',
  },
  variantNotVerdict: {
    text: 'A nerve that runs through the muscle means pain.',
    found: 'In 783 hips: 11.3 % with a variant and 9.0 % without, p = 0.39. One symptomatic group hints at a link.',
    wouldChange: 'Imaging of unselected people, followed for years.',
  },
  stretchTests: {
    text: 'Positions that stretch piriformis settle whether it is the source of pain.',
    found: 'No single test is decisive; reviews find case reports and unblinded series.',
    wouldChange: 'A test checked against an agreed standard.',
  },
  redFlags: {
    text: 'Numbness of the saddle area, new bladder or bowel trouble or weakness of both legs is an emergency.',
    found: 'Possible pressure on the nerves at the end of the spine; hours count.',
    wouldChange: 'Nothing likely for this.',
  },
  plexusInPsoas: {
    text: 'The lumbar plexus runs inside psoas, and vessels, ureter and bowel lie before it.',
    found: 'The plexus lies in the rear third of the muscle; the genitofemoral nerve comes out on its front.',
    wouldChange: 'Nothing likely for this.',
  },
  psoasTouch: {
    text: 'Hands that mean to reach psoas mostly meet iliacus.',
    found: 'Easy to see why; no count was found. How reliably psoas can be felt has not been studied.',
    wouldChange: 'Imaging of hands at work.',
  },
  quadratusLayers: {
    text: 'Quadratus lumborum has three groups of fibres; some reach the transverse processes.',
    found: 'From the twelfth rib to hip bone, rib to spine, and hip bone to spine.',
    wouldChange: 'Nothing likely for this.',
  },
  sideLyingAccess: {
    text: 'Lying on the side makes quadratus lumborum easier to reach.',
    found: 'No measurement was found. It is plausible, as the belly falls away; kidney and twelfth rib lie close by.',
    wouldChange: 'Imaging of the depth in both positions.',
  },
  bodiesDiffer: {
    text: 'Pelves and their motion differ with sex, age, pregnancy, surgery and plain variety.',
    found:
      'Reviews of anatomy and motion report wide ranges; from lying to standing women’s joints turned by 1.7°, men’s by 0.9° (19 people). This page shows one mean skeleton.',
    wouldChange: 'Nothing likely for this.',
  },
  extensorsFork: {
    text: 'Of the back muscles, those that end on the hip bones turn the sacrum back; what those on the sacrum pull forward, the spine that they press on it hands back.',
    found:
      'Follows from where they end: of their moment at L5-S1 about 0.43 ends on the sacrum, 0.27 to 0.65 by what is said of the aponeurosis. A published model forks the back muscles in the same way, with multifidus nodding the sacrum by itself.',
    wouldChange: 'Sacro-iliac motion under separate loads of multifidus and iliocostalis.',
  },
  skinConstructed: {
    text: 'The skin here is drawn for orientation: its shape is constructed, not scanned.',
    found:
      'Fat under the skin was on average 3 to 10 mm thick in ten people with a BMI below 28.5, by ultrasound at 216 places. Ours lies over the drawn bones and muscles, 4 mm at the least; belly wall, buttock and thigh, where nothing is drawn, are shaped by eye.',
    wouldChange: 'A scan of the skin of the people whose bones are drawn.',
  },
  pointsFelt: {
    text: 'ASIS, iliac crest and the back edge of the greater trochanter lie just under the skin.',
    found:
      'Front and side of the trochanter are covered by gluteus medius and tensor fasciae latae, and felt less well.',
    wouldChange: 'Nothing likely for this.',
  },
  crestLevel: {
    text: 'A line between the tops of the iliac crest of both sides (Tuffier’s line) crosses the spine at L4.',
    found:
      'On images nearest to L4 in men and L4-L5 in women; in 59 % of 100 people at the spinous process of L4. By hand it comes out at L3-L4: 0.7 levels higher in men, a whole one in women, because the fingers rest on soft tissue (31 studies pooled).',
    wouldChange: 'A way of feeling for it that agrees with images.',
  },
  posteriorSpineLevel: {
    text: 'The PSIS, under the dimple of the back, is level with S2.',
    found:
      'In 81 % of 100 people its lower edge was level with the spinous process of S2. Whether right and left stand level is another matter: examiners hardly agree on it (mean kappa 0.27 in 8 studies).',
    wouldChange: 'Examiners who agree with each other and with images.',
  },
  sitBoneFelt: {
    text: 'Standing, gluteus maximus covers the ischial tuberosity; as the hip bends the muscle moves up, and the bone is felt.',
    found: 'From the back of the thigh upwards it is the first bone that the thumbs meet.',
    wouldChange: 'Nothing likely for this.',
  },
} as const satisfies Record<ClaimId, ClaimWords>
