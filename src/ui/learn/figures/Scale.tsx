import { useChoices } from '../../../state/choices'
import { signed } from '../../words'

/** One nod, drawn at life size and ten times larger, as a wedge between two bones. */
export function Scale() {
  const nutation = useChoices((state) => state.report.change.nutation.mean)
  return (
    <div className="dials">
      {[1, 10].map((factor) => (
        <div key={factor}>
          <svg viewBox="0 0 110 96" role="img" aria-label={`Nod drawn ${factor} times`}>
            <path className="bone-line" d="M84 12 C100 34 100 66 74 86" />
            <path className="ghost-wedge" d="M30 20 L66 16 L56 58 L64 84 L46 62 Z" />
            <g transform={`rotate(${-nutation * factor} 54 44)`}>
              <path className="vertebra" d="M30 20 L66 16 L56 58 L64 84 L46 62 Z" />
            </g>
          </svg>
          <p>
            ×{factor}: <strong>{signed(nutation, 1)}°</strong>
          </p>
        </div>
      ))}
    </div>
  )
}
