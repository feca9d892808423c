/** What a talk begins with, where there is no other: the story of this page in nine pictures. */
export const starterDeckTexts = {
  starterTitle: 'Psoas, sacrum, piriformis',
  atRestTitle: 'At rest',
  atRestCaption:
    'Psoas: from spine to thigh, 43 N. Piriformis: from the sacrum to the thigh, 6 N. Balanced, both are quiet.',
  atRestNote:
    'Say what it is: a teaching model, bones measured, muscles modelled; not about anybody’s own back.\nShow R and L: always the body’s own sides.\nAsk: which muscle on this picture touches the sacrum? (Piriformis. Psoas does not.)',
  bothShorterTitle: 'Both psoas 20 % shorter',
  bothShorterCaption:
    'Both psoas shorten. The pelvis tilts forward by 3.9°, the lumbar curve deepens by 4.9°, and the sacrum nods forward by 1.0°.',
  bothShorterNote:
    'Before you press: which way will the sacrum go? Let them vote.\nIn the model the pelvis tilts about 4° and the sacrum nods about 1°. The drawing is five times larger; the badge says so.\nExpected answer: forward, because the load on L5-S1 grows, not because psoas pulls on the sacrum.',
  sacrumAloneTitle: 'The sacrum alone',
  sacrumAloneCaption:
    'Cut free, the sacrum shows all that pulls on it: 37 N·m nod it and 37 hold it. They add up to zero: that is why it rests.',
  sacrumAloneNote:
    'Read the bars from above: weight and psoas load nod forward, the joint and its ligaments hold back.\nAsk: who is missing from most drawings? (Gravity, and the ligaments.)',
  tugOfWarTitle: 'Tug of war',
  tugOfWarCaption:
    'As taught, piriformis answers and pulls the sacrum back, from 1.0° to 0.7°: a small muscle against a large load.',
  tugOfWarNote:
    'Predict first: will it win? In the model nodding goes from 1.0° to 0.7°: it helps, it does not win. Switch to As measured and back.\nThat piriformis guards for this reason is an idea. No study was found that shows it.',
  ligamentsTitle: 'Ligaments',
  ligamentsCaption:
    'Ligaments join in when the sacrum nods: the sacrotuberous pulls with 91 N instead of 47, piriformis as measured with 6.',
  ligamentsNote:
    'Without the muscles: sacrotuberous and sacrospinous hold the lower end, the iliolumbar ties L5 down.\nStretch them with more psoas if they ask.',
  rightOnlyTitle: 'Right side only',
  rightOnlyCaption:
    'Only the right psoas shortens: the spine bends and turns a little, and the two sides nod unequally: right 0.8°, left 0.6°.',
  rightOnlyNote: 'Right is the body’s own right: point at the R.\nUneven is common and says nothing about pain.',
  hipsBentTitle: 'Thighs raised to 90°',
  hipsBentCaption:
    'Hips well bent, piriformis passes to the other side of the axis: its arm was 29 mm outward, now it is 10 mm inward.',
  hipsBentNote:
    'Ask before: does a stretch with the knee to the chest turn the thigh out or in?\nThe hip itself is bent 82°, because the pelvis goes along. The line and the axis are drawn.',
  otherPlayersTitle: 'The other players',
  otherPlayersCaption:
    'Colours show tension now. Piriformis pulls with 98 N, gluteus maximus with 16, multifidus with 26: the sacrum has company.',
  otherPlayersNote:
    'Mechanics colours: deep blue is little, yellow is much; bone colour is slack or no part in it.\nAsk: which of them did you expect to be brighter?',
  trueToLifeTitle: 'True to life',
  trueToLifeCaption: 'The same motion, not enlarged: 1.0°. Real, measurable, and too small to see.',
  trueToLifeNote:
    'Go back to scene 2 and here again: five times, then once. Now the badge is gone.\nClose: what is measured, what is modelled, what is only taught. Questions.',
} as const
