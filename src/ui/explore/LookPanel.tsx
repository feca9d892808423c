import type { CSSProperties } from 'react'
import { moveCut, setCut, setLabels, useExplore } from '../../state/explore'
import { closePanel } from '../../state/panels'
import { type Cut, cuts, type LabelDensity, labelDensities } from '../../state/picture'
import { showAll } from '../../state/visibility'
import { Radios } from './Radios'
import { Sheet } from './Sheet'

const planes = [['none', 'None'] as const, ...Object.entries(cuts).map(([id, { name }]) => [id, name] as const)]

/** "20 mm to the right": where the plane stands. */
function placeOf(cut: Cut, at: number): string {
  const millimetres = Math.round(at * 1000)
  const [low, high] = cuts[cut].ends
  return millimetres === 0 ? 'at the middle' : `${Math.abs(millimetres)} mm ${millimetres > 0 ? high : low}`
}

/** How one looks into the body: names, a section, and back to the whole. */
export function LookPanel() {
  const { labels, cut, cutAt } = useExplore()
  return (
    <Sheet title="Look" onClose={closePanel}>
      <Radios
        text="Labels"
        options={Object.entries(labelDensities)}
        value={labels}
        onChange={(density) => setLabels(density as LabelDensity)}
      />
      <Radios
        text="Section plane"
        options={planes}
        value={cut ?? 'none'}
        onChange={(plane) => setCut(plane === 'none' ? null : (plane as Cut))}
      />
      {cut && (
        <label className="plane">
          <span>
            {cuts[cut].name} section, {placeOf(cut, cutAt)}
          </span>
          <input
            type="range"
            className="slider-range"
            min={cuts[cut].min}
            max={cuts[cut].max}
            step={0.001}
            value={cutAt}
            aria-valuetext={placeOf(cut, cutAt)}
            style={
              {
                '--from': 0,
                '--to': (cutAt - cuts[cut].min) / (cuts[cut].max - cuts[cut].min),
              } as CSSProperties
            }
            onChange={({ target }) => moveCut(target.valueAsNumber)}
          />
        </label>
      )}
      <div className="acts">
        <button type="button" className="quiet" onClick={showAll}>
          Show all structures
        </button>
      </div>
    </Sheet>
  )
}
