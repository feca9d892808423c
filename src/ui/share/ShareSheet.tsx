import { useState } from 'react'
import { useSelection } from '../../state/find/selection'
import { stage } from '../../state/frame/sceneApi'
import { useExplore } from '../../state/look/explore'
import { hiddenIn } from '../../state/look/visibility'
import { creditNow, useOwnCredit } from '../../state/own/ownStore'
import { linkNow } from '../../state/page/address'
import { useChoices } from '../../state/page/choices'
import { nameOfEntry } from '../../state/page/names'
import { closePanel } from '../../state/page/panels'
import { sentenceDrawn, toldNow } from '../../state/page/told'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import { Copied } from '../kit/Copied'
import field from '../kit/field.module.css'
import { Sheet } from '../kit/Sheet'
import { saveFile } from '../kit/saveFile'
import text from '../kit/text.module.css'
import { photograph } from './photograph'
import { reportCsv, reportJson } from './reportFiles'

async function savePicture(title: string): Promise<void> {
  const choices = useChoices.getState()
  const { exaggeration, hidden } = choices
  const away = hiddenIn(hidden).length
  const { xray, cut } = useExplore.getState()
  const badges = [
    creditNow() ?? '',
    exaggeration > 1 ? `Sacro-iliac motion drawn ×${exaggeration}` : '',
    away > 0 ? `${away} structures hidden` : '',
    xray.length > 0 ? `${xray.length} seen through` : '',
    cut ? `${cut} section` : '',
  ].filter(Boolean)
  saveFile(
    await photograph(await stage.capture(), { title, sentence: sentenceDrawn(choices), badges }),
    'counterpull.png',
  )
}

/** Take this moment away: as a link, a picture, numbers, or a model. */
export function ShareSheet() {
  const [link] = useState(linkNow)
  const [title, setTitle] = useState('')
  const [told, setTold] = useState('')
  const selected = useSelection((state) => state.selected)
  const try_ = (what: () => Promise<void>) => async (): Promise<void> => {
    setTold('Working …')
    try {
      await what()
      setTold('Saved.')
    } catch (error) {
      setTold(`That did not work: ${error instanceof Error ? error.message : String(error)}.`)
    }
  }
  const { worn, scenario } = useChoices.getState()
  const report = () => toldNow(useChoices.getState())
  const one = selected[0]
  const own = useOwnCredit()
  return (
    <Sheet title="Share" onClose={closePanel}>
      <Copied first text={link} label="Link to this moment" />
      {own && <p>A link does not carry own bones: whoever opens it sees ours.</p>}
      {one && (
        <Copied text={`${link.split('#')[0]}?focus=${one}`} label={`Link to one structure: ${nameOfEntry(one)}`} />
      )}
      <h3>Picture</h3>
      <label className={field.titled}>
        <span>Caption (may stay empty)</span>
        <input
          className={field.field}
          type="text"
          maxLength={90}
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
      </label>
      <Acts>
        <Button onClick={try_(() => savePicture(title))}>Save picture (PNG)</Button>
      </Acts>
      <h3>Numbers and model</h3>
      <Acts>
        <Button
          onClick={try_(async () =>
            saveFile(new Blob([reportCsv(worn, report(), own)], { type: 'text/csv' }), 'counterpull.csv'),
          )}
        >
          Report (CSV)
        </Button>
        <Button
          onClick={try_(async () =>
            saveFile(
              new Blob([reportJson(worn, scenario, report(), link, own)], { type: 'application/json' }),
              'counterpull.json',
            ),
          )}
        >
          Report (JSON)
        </Button>
        <Button onClick={try_(async () => saveFile(await stage.exportModel(), 'counterpull.glb'))}>
          Posed model (glTF)
        </Button>
      </Acts>
      <p role="status" className={text.aside}>
        {told}
      </p>
    </Sheet>
  )
}
