import type { CSSProperties } from 'react'
import { moveCut, setCut, setLabels, useExplore } from '../../state/look/explore'
import { type Cut, cuts, labelDensities } from '../../state/look/picture'
import { showAll } from '../../state/look/visibility'
import { closePanel } from '../../state/page/panels'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import field from '../kit/field.module.css'
import { Radios } from '../kit/Radios'
import { Sheet } from '../kit/Sheet'
import slider from '../kit/slider.module.css'

const planes = [['none', 'None'], ...(Object.keys(cuts) as Cut[]).map((id) => [id, cuts[id].name] as const)] as const

/** "20 mm to the right": where the plane stands. */
function placeOf(cut: Cut, at: number): string {
  const millimetres = Math.round(at * 1000)
  const [low, high] = cuts[cut].ends
  return millimetres === 0 ? 'at the middle' : `${Math.abs(millimetres)} mm ${millimetres > 0 ? high : low}`
}

/** How one looks into the body: names, a section, and back to the whole. */
export function LookSheet() {
  const { labels, cut, cutAt } = useExplore()
  return (
    <Sheet title="Look" onClose={closePanel}>
      <Radios text="Labels" options={labelDensities} value={labels} onChange={setLabels} />
      <Radios
        text="Section plane"
        options={planes}
        value={cut ?? 'none'}
        onChange={(plane) => setCut(plane === 'none' ? null : plane)}
      />
      {cut && (
        <label className={field.titled}>
          <span>
            {cuts[cut].name} section, {placeOf(cut, cutAt)}
          </span>
          <input
            type="range"
            className={slider.range}
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
      <Acts>
        <Button onClick={showAll}>Show all structures</Button>
      </Acts>
    </Sheet>
  )
}
