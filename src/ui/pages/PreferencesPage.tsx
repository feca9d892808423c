import { useChoices } from '../../state/choices'
import { type Theme, themes } from '../../state/picture'
import { prefer, type TextSize, textSizes, usePreferences } from '../../state/preferences'
import { type Quality, type Tier, tiers, useTier } from '../../state/quality'
import { Radios } from '../explore/Radios'

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
      <div className="switch">
        <input
          id="shortcuts"
          type="checkbox"
          checked={shortcuts}
          onChange={({ target }) => prefer({ shortcuts: target.checked })}
        />
        <label htmlFor="shortcuts">Keyboard shortcuts (arrow keys and Esc always work)</label>
      </div>
      <div className="switch">
        <input
          id="contrast"
          type="checkbox"
          checked={contrast}
          onChange={({ target }) => prefer({ contrast: target.checked })}
        />
        <label htmlFor="contrast">High contrast</label>
      </div>
      <Radios
        text="Colours of the page"
        options={themes.map((id) => [id, themeWords[id]] as const)}
        value={theme}
        onChange={(id) => useChoices.setState({ theme: id as Theme })}
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
        onChange={(id) => prefer({ quality: id as Quality })}
      />
    </>
  )
}
