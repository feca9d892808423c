import { longestNote, setDevice, useDevice } from '../../../state/page/device'
import { Button } from '../../kit/Button'
import { saveText } from '../../kit/saveFile'
import text from '../../kit/text.module.css'
import styles from './TakeHome.module.css'

const prompts = ['I used to think', 'Now I think'] as const

/** A student's own words: kept on this device, never sent, and a file only where the student saves one. */
export function TakeHome() {
  const notes = useDevice((state) => state.notes)
  const words = prompts.map((prompt) => notes[prompt] ?? '')
  const write = (prompt: string, text: string): void =>
    setDevice((before) => ({ notes: { ...before.notes, [prompt]: text } }))
  const save = (): void => {
    const text = prompts.map((prompt, i) => `${prompt} ${words[i]}`).join('\n')
    saveText(`${text}\n\nMade with an educational model.\n`, 'counterpull-notes.txt', 'text/plain')
  }
  return (
    <div className={styles.notes}>
      {prompts.map((prompt, i) => (
        <label key={prompt}>
          {prompt} …
          <textarea
            rows={2}
            maxLength={longestNote}
            value={words[i]}
            onChange={({ target }) => write(prompt, target.value)}
          />
        </label>
      ))}
      <Button disabled={words.every((note) => note.trim() === '')} onClick={save}>
        Save as text
      </Button>
      <p className={text.aside}>Kept on this device only; “Forget it” under Learn removes it.</p>
    </div>
  )
}
