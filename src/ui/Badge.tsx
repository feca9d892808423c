import { useChoices } from '../state/choices'

/** Whenever the drawing is larger than life, it says so. */
export function Badge() {
  const exaggeration = useChoices((state) => state.exaggeration)
  const byHand = useChoices((state) => state.posedByHand !== null)
  return (
    <div className="badges">
      {exaggeration !== 1 && (
        <p className="badge" role="note">
          Sacro-iliac motion drawn ×{exaggeration} <span>– readouts true</span>
        </p>
      )}
      {byHand && (
        <p className="badge" role="note">
          Posed by hand: no forces are balanced here
        </p>
      )}
    </div>
  )
}
