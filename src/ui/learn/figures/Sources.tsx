import text from '../../kit/text.module.css'
import { useSay } from '../../kit/useSay'
import chips from './chips.module.css'

const sources = [
  'sourceDisc',
  'sourceRoot',
  'sourceCanal',
  'sourceSacroiliac',
  'sourceHip',
  'sourcePiriformis',
  'sourceVessels',
  'sourceOrgans',
] as const

/** What else can be felt in buttock and leg. */
export function Sources() {
  const say = useSay('figures')
  return (
    <>
      <ul className={chips.chips}>
        {sources.map((id) => (
          <li key={id}>{say(id)}</li>
        ))}
      </ul>
      <p className={text.aside}>{say('sourcesOverlap')}</p>
    </>
  )
}
