import { type Tier, tiers, useTier } from '../../state/frame/quality'
import { useChoices } from '../../state/page/choices'
import { prefer, type TextSize, textSizes, usePreferences } from '../../state/page/preferences'
import { Radios } from '../kit/Radios'
import { Tick } from '../kit/Tick'
import { LanguageChoice } from './LanguageChoice'

const themeWords = { auto: 'As the system', light: 'Light', dark: 'Dark' } as const

/** What a person needs of the page. Kept on this device only. */
export function PreferencesPage() {
  const { shortcuts, contrast, textSize, quality } = usePreferences()
  const tier = useTier()
  const theme = useChoices((state) => state.theme)
  return (
    <>
      <p>
        Contrast, text size, picture quality and shortcuts are kept on this device, never in a link. Motion follows your
        system.
      </p>
      <LanguageChoice />
      <Tick
        text="Keyboard shortcuts (arrow keys and Esc always work)"
        on={shortcuts}
        onChange={(shortcuts) => prefer({ shortcuts })}
      />
      <Tick text="High contrast" on={contrast} onChange={(contrast) => prefer({ contrast })} />
      <Radios
        text="Colours of the page"
        options={themeWords}
        value={theme}
        onChange={(id) => useChoices.setState({ theme: id })}
      />
      <Radios
        text="Text size"
        options={Object.entries(textSizes)}
        value={String(textSize)}
        onChange={(size) => prefer({ textSize: Number(size) as TextSize })}
      />
      <Radios
        text={`Picture quality${quality === 'auto' ? ` (now ${tiers[tier].name.toLowerCase()})` : ''}`}
        options={[
          ['auto', 'Automatic'] as const,
          ...(Object.keys(tiers) as Tier[]).map((id) => [id, tiers[id].name] as const),
        ]}
        value={quality}
        onChange={(id) => prefer({ quality: id })}
      />
    </>
  )
}
