import type { CSSProperties } from 'react'
import { moveCut, setCut, setLabels, useExplore } from '../../state/look/explore'
import { type CutName, cuts, labelDensities } from '../../state/look/picture'
import { showAll } from '../../state/look/visibility'
import { closePanel } from '../../state/page/panels'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import field from '../kit/field.module.css'
import { optionsOf, Radios } from '../kit/Radios'
import { Sheet } from '../kit/Sheet'
import slider from '../kit/slider.module.css'
import { useSay } from '../kit/useSay'
import { Depths } from './Depths'

const planes = ['none', ...(Object.keys(cuts) as CutName[])] as const

/** How one looks into the body: names, a section, and back to the whole. */
export function LookSheet() {
  const { labels, cut, cutAt } = useExplore()
  const say = useSay('look')
  return (
    <Sheet title={say('title')} onClose={closePanel}>
      <Depths />
      <Radios
        text={say('labels')}
        options={optionsOf(labelDensities, (id) => say(`labels.${id}`))}
        value={labels}
        onChange={setLabels}
      />
      <Radios
        text={say('plane')}
        options={optionsOf(planes, (id) => say(`plane.${id}`))}
        value={cut ?? 'none'}
        onChange={(plane) => setCut(plane === 'none' ? null : plane)}
      />
      {cut && <Plane cut={cut} at={cutAt} />}
      <Acts>
        <Button onClick={showAll}>{say('showAll')}</Button>
      </Acts>
    </Sheet>
  )
}

/** Where the plane stands: "20 mm right". */
function Plane({ cut, at }: { readonly cut: CutName; readonly at: number }) {
  const say = useSay('look')
  const sayPage = useSay('page')
  const { min, max, ends } = cuts[cut]
  const millimetres = Math.round(at * 1000)
  const end = millimetres > 0 ? ends[1] : ends[0]
  const place = millimetres === 0 ? say('atMiddle') : say('placeAt', { mm: Math.abs(millimetres), end })
  return (
    <label className={field.titled}>
      <span>{say('sectionAt', { section: sayPage('section', { cut }), place })}</span>
      <input
        type="range"
        className={slider.range}
        min={min}
        max={max}
        step={0.001}
        value={at}
        aria-valuetext={place}
        style={{ '--from': 0, '--to': (at - min) / (max - min) } as CSSProperties}
        onChange={({ target }) => moveCut(target.valueAsNumber)}
      />
    </label>
  )
}
