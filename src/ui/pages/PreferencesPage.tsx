import { tierIds, useTier } from '../../state/frame/quality'
import { useChoices } from '../../state/page/choices'
import { prefer, textSizes, usePreferences } from '../../state/page/preferences'
import { optionsOf, Radios } from '../kit/Radios'
import { Tick } from '../kit/Tick'
import { useSay } from '../kit/useSay'
import { LanguageChoice } from './LanguageChoice'

const themeWords = { auto: 'As the system', light: 'Light', dark: 'Dark' } as const

/** What a person needs of the page. Kept on this device only. */
export function PreferencesPage() {
  const { shortcuts, contrast, textSize, quality } = usePreferences()
  const tier = useTier()
  const sayPage = useSay('page')
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
        options={optionsOf(textSizes, (size) => sayPage(`textSize.${size}`))}
        value={textSize}
        onChange={(size) => prefer({ textSize: size })}
      />
      <Radios
        text={`Picture quality${quality === 'auto' ? ` (now ${sayPage(`quality.${tier}`).toLowerCase()})` : ''}`}
        options={[['auto', 'Automatic'] as const, ...optionsOf(tierIds, (id) => sayPage(`quality.${id}`))]}
        value={quality}
        onChange={(id) => prefer({ quality: id })}
      />
    </>
  )
}
