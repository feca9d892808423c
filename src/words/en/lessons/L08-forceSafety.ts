import type { LessonWords } from '../../lessonWords'

export const forceSafety = {
  title: 'Force and safety',
  goal: 'Compare slow, fast and deep-first pressure, and tell the supported from the unsupported parts of the safety story.',
  misconception: 'Force never quietens reflexes.',
  prompt: 'Reword the claim in ten words.',
  limits: 'The dials follow chosen constants. Nothing here was measured on piriformis.',
  steps: [
    {
      title: 'Slow and light',
      lead: 'Little threat, and a slow, light press. These dials follow a rule of the story, not a measurement.',
      caption:
        'Little threat, and a slow, light press. Guarding hardly moves. These dials follow a rule of the story, not a measurement.',
      question: 'What will the guarding dial do?',
      options: ['Hardly move', 'Rise a lot'],
      expected: 'It hardly moves: a slow stretch stays under the threshold.',
      note: 'Anatomy, not instruction: hands-on work needs training, consent and local rules.',
    },
    {
      title: 'Fast and deep',
      lead: 'Now fast and deep. Sensors in muscle respond to speed as well as length.',
      caption:
        'Now fast and deep. Sensors in muscle respond to speed as well as length, so a sudden stretch gets a bigger reflex than a slow one.',
      question: 'Higher or lower than before?',
      options: ['Higher', 'Lower', 'The same'],
      expected: 'Higher for a moment. Speed is the supported half; that this matters for piriformis is not shown.',
      note: 'The full circle belongs to the speed only.',
    },
    {
      title: 'The same touch, under threat',
      lead: 'The same touch, at a threat setting of eight out of ten.',
      caption:
        'The same touch at a threat setting of eight out of ten. The model lets threat turn the volume up. People in pain do often stiffen to protect themselves.',
      question: 'Same touch, same response?',
      options: ['The same', 'Larger', 'Smaller'],
      expected: 'Larger, by a rule that was chosen. In people threat changes trunk activity, in both directions.',
      note: 'A setting, not a verdict on anybody’s nervous system.',
    },
    {
      title: 'Build it up',
      lead: 'Build up slowly, over twenty seconds, to the same depth.',
      caption:
        'Build up slowly, over twenty seconds. In one study rising pressure left muscle activity flat, while starting deep raised it sharply.',
      question: 'Will the dial jump this time?',
      options: ['Yes', 'No'],
      expected: 'No. In that study activity rose by 235 % with deep pressure first; healthy thighs, 25 people.',
      note: 'This is the best support for gradual work. Say where it was measured.',
    },
    {
      title: 'A finding against',
      caption:
        'A finding that cuts the other way: deep massage quietened a spinal reflex more than light massage did, but only while the hands were on.',
      question: 'Does this support “only gentle works”?',
      options: ['Yes', 'No'],
      expected: 'No: deep did more than light, and it was back to the start on release. Calves of healthy people.',
      note: 'Gentle is a good choice; “only” is a big word.',
    },
    {
      title: 'Rolling',
      caption:
        'Some warn against rolling this muscle. No direct test was found. Elsewhere rolling brings short-lived flexibility, and pressing painfully hard adds nothing.',
      question: 'Is the warning confirmed, refuted or untested?',
      options: ['Confirmed', 'Refuted', 'Untested here'],
      expected: 'Untested here. A sensible reason to be careful is another one: the sciatic nerve lies right there.',
      note: 'Untested is a result. Leave it standing.',
    },
    {
      title: 'Three words',
      caption:
        'Choose comfort, consent and gradual pressure because they are respectful and low in risk, not because biology forbids all else.',
      question: 'Say it to a client in one sentence.',
      expected: 'For example: “I will go slowly, and you tell me when to stop.”',
      note: 'Let two or three people say their sentence aloud.',
    },
  ],
} as const satisfies LessonWords
