import { longestNote, setDevice, useDevice } from '../../../state/device'
import { saveText } from '../../explore/saveFile'

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
    <div className="notes">
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
      <button type="button" className="quiet" disabled={words.every((note) => note.trim() === '')} onClick={save}>
        Save as text
      </button>
      <p>Kept on this device only; “Forget it” under Learn removes it.</p>
    </div>
  )
}
