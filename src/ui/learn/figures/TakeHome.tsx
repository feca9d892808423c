import { useState } from 'react'

const prompts = ['I used to think', 'Now I think'] as const

/** A student's own words: never sent, saved only where the student saves them. */
export function TakeHome() {
  const [notes, setNotes] = useState(['', ''])
  const save = (): void => {
    const text = prompts.map((prompt, i) => `${prompt} ${notes[i]}`).join('\n')
    const address = URL.createObjectURL(
      new Blob([`${text}\n\nMade with an educational model.\n`], { type: 'text/plain' }),
    )
    const anchor = document.createElement('a')
    anchor.href = address
    anchor.download = 'counterpull-notes.txt'
    anchor.click()
    setTimeout(() => URL.revokeObjectURL(address), 10_000)
  }
  return (
    <div className="notes">
      {prompts.map((prompt, i) => (
        <label key={prompt}>
          {prompt} …
          <textarea
            rows={2}
            value={notes[i]}
            onChange={({ target }) => setNotes(notes.map((note, k) => (k === i ? target.value : note)))}
          />
        </label>
      ))}
      <button type="button" className="quiet" disabled={notes.every((note) => note.trim() === '')} onClick={save}>
        Save as text
      </button>
    </div>
  )
}
