import { longestNote, setDevice, useDevice } from '../../../state/page/device'
import { figures as english } from '../../../words/en/ui/figures'
import { Button } from '../../kit/Button'
import { saveText } from '../../kit/saveFile'
import text from '../../kit/text.module.css'
import { useSay } from '../../kit/useSay'
import styles from './TakeHome.module.css'

const prompts = ['usedToThink', 'nowThink'] as const

/** Before there were other languages, notes were kept by their prompt in English. */
const keptFor = (notes: Readonly<Record<string, string>>, id: (typeof prompts)[number]): string =>
  notes[id] ?? notes[english[id]] ?? ''

/** A student's own words: kept on this device, never sent, and a file only where the student saves one. */
export function TakeHome() {
  const say = useSay('figures')
  const notes = useDevice((state) => state.notes)
  const words = prompts.map((id) => keptFor(notes, id))
  const write = (prompt: string, text: string): void =>
    setDevice((before) => ({ notes: { ...before.notes, [prompt]: text } }))
  const save = (): void => {
    const text = prompts.map((prompt, i) => `${say(prompt)} ${words[i]}`).join('\n')
    saveText(`${text}\n\n${say('madeWith')}\n`, 'counterpull-notes.txt', 'text/plain')
  }
  return (
    <div className={styles.notes}>
      {prompts.map((prompt, i) => (
        <label key={prompt}>
          {say('prompt', { prompt: say(prompt) })}
          <textarea
            rows={2}
            maxLength={longestNote}
            value={words[i]}
            onChange={({ target }) => write(prompt, target.value)}
          />
        </label>
      ))}
      <Button disabled={words.every((note) => note.trim() === '')} onClick={save}>
        {say('saveNotes')}
      </Button>
      <p className={text.aside}>{say('notesKept')}</p>
    </div>
  )
}
