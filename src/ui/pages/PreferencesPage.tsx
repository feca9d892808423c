import { tierIds, useTier } from '../../state/frame/quality'
import { can, cannot } from '../../state/page/capabilities'
import { useChoices } from '../../state/page/choices'
import { prefer, textSizes, usePreferences } from '../../state/page/preferences'
import { optionsOf, Radios } from '../kit/Radios'
import { Tick } from '../kit/Tick'
import { useSay } from '../kit/useSay'
import { LanguageChoice } from './LanguageChoice'

const themes = ['auto', 'light', 'dark'] as const

/** What a person needs of the page. Kept on this device only. */
export function PreferencesPage() {
  const say = useSay('pages')
  const { shortcuts, contrast, textSize, quality } = usePreferences()
  const tier = useTier()
  const sayPage = useSay('page')
  const theme = useChoices((state) => state.theme)
  return (
    <>
      <p>{say('preferencesHow')}</p>
      {!can('storage') && <p>{sayPage(cannot('storage'))}</p>}
      <LanguageChoice />
      <Tick text={say('shortcuts')} on={shortcuts} onChange={(shortcuts) => prefer({ shortcuts })} />
      <Tick text={say('contrast')} on={contrast} onChange={(contrast) => prefer({ contrast })} />
      <Radios
        text={say('theme')}
        options={themes.map((id) => [id, say(`${id}Theme`)] as const)}
        value={theme}
        onChange={(id) => useChoices.setState({ theme: id })}
      />
      <Radios
        text={say('textSize')}
        options={optionsOf(textSizes, (size) => sayPage(`textSize.${size}`))}
        value={textSize}
        onChange={(size) => prefer({ textSize: size })}
      />
      <Radios
        text={say(quality === 'auto' ? 'qualityNow' : 'quality', {
          tier: sayPage(`quality.${tier}`).toLowerCase(),
          written: sayPage(`quality.${tier}`),
        })}
        options={[['auto', say('automatic')] as const, ...optionsOf(tierIds, (id) => sayPage(`quality.${id}`))]}
        value={quality}
        onChange={(id) => prefer({ quality: id })}
      />
    </>
  )
}
