import { chooseLanguage } from '../../state/page/languageChoice'
import { usePreferences } from '../../state/page/preferences'
import { type LanguageId, languages } from '../../words/languages'
import { lazyPart } from '../kit/lazyPart'
import { Radios } from '../kit/Radios'
import { useSay } from '../kit/useSay'

function Choice() {
  const say = useSay('language')
  const language = usePreferences((state) => state.language)
  return (
    <Radios
      text={say('title')}
      options={[['auto', say('auto')], ...Object.entries(languages)]}
      value={language}
      onChange={(id) => chooseLanguage(id as LanguageId | 'auto')}
    />
  )
}

/** As the browser, or one of the languages by what they call themselves. */
export const LanguageChoice = lazyPart('language', async () => Choice)
