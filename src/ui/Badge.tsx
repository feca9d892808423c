import { useChoices } from '../state/choices'
import { useOwnCredit } from '../state/own'

/** Whenever the drawing is larger than life, or of other bones than ours, it says so. */
export function Badge() {
  const exaggeration = useChoices((state) => state.exaggeration)
  const own = useOwnCredit()
  const byHand = useChoices((state) => state.posedByHand !== null)
  return (
    <>
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
      {own && (
        <p className="badge own-badge" role="note">
          {own}
        </p>
      )}
    </>
  )
}
