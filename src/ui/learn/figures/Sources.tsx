import text from '../../kit/text.module.css'
import chips from './chips.module.css'

const sources = [
  'Lumbar disc',
  'Nerve root',
  'Narrow spinal canal',
  'Sacro-iliac joint',
  'Hip joint',
  'Piriformis and its neighbours',
  'Vessels',
  'Pelvic organs',
]

/** What else can be felt in buttock and leg. */
export function Sources() {
  return (
    <>
      <ul className={chips.chips}>
        {sources.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p className={text.aside}>Their areas overlap: where it is felt does not name the source.</p>
    </>
  )
}
