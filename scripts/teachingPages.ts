import { ourBody } from '../src/anatomy/body'
import { claims, gradeWords, reviewed } from '../src/anatomy/claims'
import { filled } from '../src/lessons/caption'
import type { Lesson, Step } from '../src/lessons/lesson'
import { lessons } from '../src/lessons/lessons'
import { questions } from '../src/lessons/quiz'
import { pull } from '../src/words/en/ui/pull'

const letters = ({ evidence }: Step): string =>
  [...new Set(evidence.map((id) => gradeWords[claims[id].grade].letter))].join(', ')

function stepText(lesson: Lesson, step: Step, n: number): string {
  const say = (text: string): string => filled(ourBody, lesson, step, text).replaceAll('\u00a0', ' ')
  const options = step.ask.kind === 'vote' ? ` (${step.ask.options.join(' / ')})` : ''
  const lines = [
    `**${n}. ${step.title}** (${pull[`view.${step.view}`].toLowerCase()}; evidence ${letters(step)}; \`?lesson=${lesson.id}.${n}\`)`,
    '',
    ...(step.lead ? [`- Shown first: ${say(step.lead)}`] : []),
    `- Caption: ${say(step.caption)}`,
    `- Ask: ${say(step.question)}${options}`,
    `- Expect: ${say(step.expected)}`,
    `- Say: ${step.note}`,
    '',
  ]
  return lines.join('\n')
}

const page = (lesson: Lesson): string => `## ${lesson.id} ${lesson.title}

${lesson.minutes} minutes. Link: \`?lesson=${lesson.id}.1\` after the address of the page.

**Goal.** ${lesson.goal}

**What students tend to think.** ${lesson.misconception}

**For the chat.** ${lesson.prompt}

**Limits of the model here.** ${lesson.limits}

${lesson.steps.map((step, i) => stepText(lesson, step, i + 1)).join('\n')}`

/** The short way: the steps that carry the story, in 45 minutes. */
function runningOrder(): string {
  const rows = lessons.flatMap(({ id, title, short }) =>
    short ? [`| ${id} | ${title} | ${short.join(', ')} | \`?lesson=${id}.${short[0]}\` |`] : [],
  )
  return ['| Lesson | Title | Steps | Begin at |', '|---|---|---|---|', ...rows].join('\n')
}

const total = lessons.reduce((sum, { minutes }) => sum + minutes, 0)

/** The whole guide. */
export const teaching = (): string => `# Teaching with Counterpull

Made by \`npm run teaching\` from the lessons; every number in a caption was computed by the model when this file was made.
Evidence reviewed ${reviewed}. Grades: ${Object.values(gradeWords)
  .map(({ letter, word }) => `${letter} ${word.toLowerCase()}`)
  .join(', ')}.

The lessons explore one educator's account of psoas, sacrum and piriformis. They state each claim at its strongest, then
show what is known and what is not. They are for education; they are not diagnosis or treatment advice, and no technique
is taught. Where the model gives another answer than teaching tradition, the caption says what the model gives.

A question that comes with a pose works like this: the body waits, the room votes (a vote cannot be changed) or moves the
ghost of the sacrum, **Reveal** lets the model answer, and both stay in the picture with the difference in words. Students
may move any slider meanwhile; **Back to step** brings the step back. Keys, with the focus in the picture or in the bar
of the lesson: \`]\` next step, \`[\` previous step, \`r\` reveal.

## 45 minutes, in this order

${runningOrder()}

As a talk: **Present**, **The lessons in 45 minutes** lays these steps out as scenes, each with its share of the time; the second
window and, afterwards, the cards say how long each took. All twelve lessons take ${total} minutes. On their own, students go from L01 to L12 with a few quiz questions (there are
${questions.length}) after L02, L05, L09 and L12, and again after five days or more.

## Before you share your screen

- Open the page and go through your lessons once beforehand; nothing is ever fetched from another place than the page itself.
- Share the window, not the whole screen; in the sharing settings prefer sharp text to smooth video, except for what plays in time.
- 1920 × 1080 or 1280 × 720, browser zoom 100 %; in Preferences choose larger text for small rooms.
- Dark or light, as the projector likes it; try the first step on a phone beside you.
- Close the sheets that you do not need; captions stand under the body and stay readable in a compressed video.
- The badge that says how much larger the motion is drawn must be in the picture, and in every screenshot.
- The tags R and L belong to the body. Do L06 step 1 once with every new group.
- Have the link to your next step ready (About this lesson, Link to this step): a reload comes back to it.
- Move the camera slowly, then wait; changes ease by themselves, and at once where reduced motion is preferred.
- Know the emergency list of L10 step 6 before anyone asks.
- Anatomy, not instruction: hands-on work needs training, consent and local rules. Leave nobody's own body to be judged.

## A class of your own

In a webinar students see a video of your page. In a room each has the body itself, in full sharpness, and follows yours. It needs
the server of this project (\`npm start\`; for a school, \`docs/DEPLOY.md\`), and browsers that can reach it.

**Before.** Open **Present**, **A live class**, **Open a room**: a code of six letters, a link, and a code for the cameras of phones.
Put one of them on the first slide or in the chat. Nobody gives a name; you see how many are here. Go through one question of each
kind with a second device, best a phone, over the network that the class will have.

**During.** What you do they see: sliders, view, camera, selection, the step of the lesson, what plays, laser and spotlight. Each
question of a lesson is put to the class by itself: they answer on their own body, you see how many have, and **Reveal** shows everyone
the answer with a bar for each choice, or where they had put the ghost of the sacrum: needles in a fan, and bars on the arc. You need
not vote yourself. What a step has found or pressed each student points at; then dots stand where they did, and a line says how many
were right. Of several structures one comes after the other (**Show the answers**, **Next one**).

For a question of your own say it aloud and choose in **Room** how it is answered:

| | students | everyone sees, once you press **Show the answers** |
|---|---|---|
| **A B C** | choose one | a bar for each |
| **A number from 0 to 10** | choose one | a bar for each that was chosen |
| **A place on the body** | tap it, or look it up by name | a dot for each tap, on its bone, and how many at each structure |
| **Where the sacrum goes** | draw its ghost | the fan, with the bars on the arc |

**Done with this question** takes it away again. A student with a question presses **Ask** and taps the place, or selects a structure
and presses **A question here**: you see a pin with a count there, and the name in the bar; a press on either takes the class to it.
Who wants to look from elsewhere presses **Look around** or **On my own**; **Back to the class** brings them back, and nobody else
notices. A lost connection comes back by itself, and so does the room when you load your page again.

**After.** **Save the answers** gives all questions as one table (CSV): how many gave each answer, where each tap was in
millimetres, and nothing that tells who said what. **End the class for everyone** closes the room; each has on the page again what
was there before. A room without you ends after a quarter of an hour.

${lessons.map(page).join('\n')}`
