import { useChoices } from '../state/choices'

/** Whenever the drawing is larger than life, it says so. */
export function Badge() {
  const exaggeration = useChoices((state) => state.exaggeration)
  if (exaggeration === 1) return null
  return (
    <p className="badge" role="note">
      Sacro-iliac motion drawn ×{exaggeration} <span>– readouts true</span>
    </p>
  )
}
