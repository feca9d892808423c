import { useState } from 'react'
import { useSelection } from '../../state/find/selection'
import { sceneApi } from '../../state/frame/sceneApi'
import { useOwnCredit } from '../../state/own/ownStore'
import { linkNow } from '../../state/page/address'
import { can } from '../../state/page/capabilities'
import { useChoices } from '../../state/page/choices'
import { nameOfEntry } from '../../state/page/names'
import { closePanel } from '../../state/page/panels'
import { sentencePictured, toldNow } from '../../state/page/told'
import { isWithheld, withheldText } from '../../state/page/withheld'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import { Copied } from '../kit/Copied'
import field from '../kit/field.module.css'
import { Sheet } from '../kit/Sheet'
import { saveFile } from '../kit/saveFile'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import { badgesNow } from './badges'
import { addressAs, frameCode } from './frameCode'
import { photograph } from './photograph'
import { printPage } from './printPage'
import { QrCode } from './QrCode'
import { reportCsv, reportJson } from './reportFiles'

async function savePicture(title: string): Promise<void> {
  const sentence = isWithheld() ? withheldText() : sentencePictured(useChoices.getState())
  saveFile(await photograph(await sceneApi.capture(), { title, sentence, badges: badgesNow() }), 'counterpull.png')
}

/** Hand the link to another program. Who closes the list of them has only thought better of it. */
const shareLink = (url: string): Promise<void> => navigator.share({ title: document.title, url }).catch(() => {})

/** Take this moment away: as a link, a picture, numbers, or a model. */
export function ShareSheet() {
  const say = useSay('share')
  const [link] = useState(linkNow)
  const [title, setTitle] = useState('')
  const [told, setTold] = useState('')
  const selected = useSelection((state) => state.selected)
  const try_ = (what: () => Promise<void>) => async (): Promise<void> => {
    setTold(say('working'))
    try {
      await what()
      setTold(say('saved'))
    } catch (error) {
      setTold(say('failed', { reason: error instanceof Error ? error.message : String(error) }))
    }
  }
  const { worn, scenario } = useChoices.getState()
  const report = () => toldNow(useChoices.getState())
  const one = selected[0]
  const focusing = `${link.split('#')[0]}?focus=${one}`
  const own = useOwnCredit()
  return (
    <Sheet title={say('title')} onClose={closePanel}>
      <Copied first text={link} label={say('linkToMoment')} />
      <QrCode of={link} />
      {can('share') && <Button onClick={() => shareLink(link)}>{say('share')}</Button>}
      {own && <p>{say('ownBones')}</p>}
      {one && <Copied text={focusing} label={say('linkToOne', { name: nameOfEntry(one) })} />}
      <h3>{say('elsewhere')}</h3>
      <Copied text={addressAs('viewer', link)} label={say('linkToPicture')} />
      <Copied text={frameCode(link)} label={say('frameCode')} />
      <p className={text.aside}>{say('frameHint')}</p>
      <h3>{say('picture')}</h3>
      <label className={field.titled}>
        <span>{say('caption')}</span>
        <input
          className={field.field}
          type="text"
          maxLength={90}
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
      </label>
      <Acts>
        <Button onClick={try_(() => savePicture(title))}>{say('savePicture')}</Button>
        {can('print') && <Button onClick={() => setTold(printPage() ? '' : say('notPrinted'))}>{say('print')}</Button>}
      </Acts>
      <h3>{say('numbersAndModel')}</h3>
      <Acts>
        <Button
          onClick={try_(async () =>
            saveFile(new Blob([reportCsv(worn, report(), own)], { type: 'text/csv' }), 'counterpull.csv'),
          )}
        >
          {say('reportCsv')}
        </Button>
        <Button
          onClick={try_(async () =>
            saveFile(
              new Blob([reportJson(worn, scenario, report(), link, own)], { type: 'application/json' }),
              'counterpull.json',
            ),
          )}
        >
          {say('reportJson')}
        </Button>
        <Button onClick={try_(async () => saveFile(await sceneApi.exportModel(), 'counterpull.glb'))}>
          {say('model')}
        </Button>
      </Acts>
      <p role="status" className={text.aside}>
        {told}
      </p>
    </Sheet>
  )
}
