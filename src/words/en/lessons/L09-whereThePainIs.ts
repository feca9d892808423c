import type { LessonWords } from '../../lessonWords'

export const whereThePainIs = {
  title: 'Is the problem where the pain is?',
  goal: 'Compare three accounts of the same recovery, and say why one case cannot choose between them.',
  misconception: 'It worked, so the theory is true.',
  prompt: 'What is the first thing missing from the case?',
  limits: 'All three lines are rules of a story. There is no starting score, and none is drawn.',
  steps: [
    {
      title: 'One client’s story',
      caption:
        'One client’s story, told by her practitioner: years of buttock pain, much care, all of it aimed at the sore spot. The settings here are illustrative.',
      question: 'What would you like to know first?',
      expected: 'A starting score, how it changed before, and what else happened. None was reported, so none is drawn.',
      note: 'Tell it at its strongest before you take it apart.',
    },
    {
      title: 'A: only the sore muscle',
      lead: 'Strategy A: only the sore muscle, at each of six visits. The line waits for your guess.',
      caption:
        'Strategy A: only the sore muscle. In this story tension dips after each visit and climbs again, because nothing else has changed.',
      question: 'Which line do you expect over six visits?',
      options: ['Down and down', 'A saw', 'Flat'],
      expected:
        'A saw: that is the rule of the story. In people, pain stayed lower for three months after an injection; nobody was left without.',
      note: 'Draw your line in the air first.',
    },
    {
      title: 'B: first, feel safer',
      lead: 'Strategy B starts gently: positions of ease for psoas and piriformis, light muscle work, nothing deep for three visits.',
      caption:
        'Strategy B starts gently, with positions of ease and light muscle work. First goal: feel safer. In this story piriformis falls from {1:piriformis} to {piriformis}.',
      question: 'Which setting moves first?',
      options: ['Psoas length', 'Perceived threat', 'Reactivity'],
      expected: 'Perceived threat, from nine to four of ten; the others only a little. Deep work stays locked.',
      note: 'Reasonable and low in risk; no trial of this order was found.',
    },
    {
      title: 'B: then the neighbours',
      lead: 'Later visits turn to iliopsoas and quadratus lumborum. Piriformis is mostly left alone.',
      caption:
        'Later visits turn to iliopsoas and quadratus lumborum; piriformis is left alone. The nod falls from {1:nutation} to {nutation}, piriformis from {1:piriformis} to {piriformis}.',
      question: 'Why would one leave the sore muscle alone?',
      expected: 'In the account: it had worked too hard already. A clinical judgement, not a finding.',
      note: 'If the rule says psoas drives piriformis, this outcome is the rule echoing back.',
    },
    {
      title: 'The reported end',
      caption:
        'Reported end: pain one out of ten within six visits, sleeping and moving again. No starting score and no date of follow-up were given.',
      question: 'Is this strong evidence?',
      options: ['Yes', 'No'],
      expected:
        'No. One case, no start, no comparison. That she sleeps and moves is good, and proves nothing about why.',
      note: 'Function matters more than a position: credit the outcome, not the theory.',
    },
    {
      title: 'C: time alone',
      caption:
        'Now time alone. People seek help when pain is at its worst, and many then improve anyway. Any honest comparison needs this line.',
      question: 'Can you tell B from C by the end point?',
      options: ['Yes', 'No'],
      expected:
        'No. Both fall, and their bands overlap at the end. Only a comparison from the same start could tell them apart.',
      note: 'Give this line the same weight and the same colour strength as the other two.',
    },
    {
      title: 'A saying',
      caption:
        'Several versions of one saying are credited to Ida Rolf. It is a fine prompt to look wider, and no law of the body.',
      question: 'When is the problem exactly where the pain is?',
      expected: 'A fracture, a bursa, a trapped nerve, the skin, an infection: often enough.',
      note: 'Collect examples from the room; there will be plenty.',
    },
    {
      title: 'Design a fair test',
      caption:
        'Your turn: what comparison would tell the three apart? Choose the groups, a starting score, an outcome and a time of follow-up.',
      question: 'Build a fair test.',
      expected: 'At least: a comparison, a score at the start, somebody who does not know the group, and a follow-up.',
      note: 'What would change your mind? Ask it of both camps.',
    },
  ],
} as const satisfies LessonWords
