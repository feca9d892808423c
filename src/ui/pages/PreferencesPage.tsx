import { type Tier, tiers, useTier } from '../../state/frame/quality'
import { useChoices } from '../../state/page/choices'
import { prefer, type TextSize, textSizes, usePreferences } from '../../state/page/preferences'
import { Radios } from '../kit/Radios'
import { Tick } from '../kit/Tick'
import { useSay } from '../kit/useSay'

const themes = ['auto', 'light', 'dark'] as const

/** What a person needs of the page. Kept on this device only. */
export function PreferencesPage() {
  const say = useSay('pages')
  const { shortcuts, contrast, textSize, quality } = usePreferences()
  const tier = useTier()
  const theme = useChoices((state) => state.theme)
  return (
    <>
      <p>{say('preferencesHow')}</p>
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
        options={Object.entries(textSizes)}
        value={String(textSize)}
        onChange={(size) => prefer({ textSize: Number(size) as TextSize })}
      />
      <Radios
        text={say(quality === 'auto' ? 'qualityNow' : 'quality', {
          tier: tiers[tier].name.toLowerCase(),
          written: tiers[tier].name,
        })}
        options={[
          ['auto', say('automatic')] as const,
          ...(Object.keys(tiers) as Tier[]).map((id) => [id, tiers[id].name] as const),
        ]}
        value={quality}
        onChange={(id) => prefer({ quality: id })}
      />
    </>
  )
}
