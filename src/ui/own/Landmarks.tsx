import { useEffect, useId, useState } from 'react'
import { ourBody } from '../../anatomy/body'
import { sides } from '../../anatomy/sides'
import { placeByTap, putLandmark, targetNames } from '../../state/own/fitting'
import { type Fitted, useOwn } from '../../state/own/ownStore'
import { useChoices } from '../../state/page/choices'
import { Acts } from '../kit/Acts'
import { Button } from '../kit/Button'
import field from '../kit/field.module.css'
import { NumberField } from '../kit/NumberField'
import table from '../kit/table.module.css'
import { useSay } from '../kit/useSay'
import { fixed } from '../kit/words'
import fields from './fields.module.css'
import styles from './Landmarks.module.css'

type Found = Fitted['landmarks'][number]

const levelOf = ({ id, bone }: Found): string => (/^[LT]\d+$/.test(bone) && id.startsWith(bone) ? bone : '')
function useNames(): (found: Found) => string {
  const say = useSay('own')
  return (found) => {
    const side = sides.find((one) => found.id.endsWith(`.${one}`))
    return [levelOf(found), found.name, side && say(side)].filter(Boolean).join(', ')
  }
}

/** Every landmark that is shown, how well the surfaces agree about it, and the way to put it right. */
export function Landmarks() {
  const say = useSay('own')
  const nameOf = useNames()
  const landmarks = useOwn((state) => state.fitted?.landmarks)
  const worn = useChoices((state) => state.worn !== ourBody)
  const [chosen, setChosen] = useState<string | null>(null)
  if (!landmarks) return null
  const one = landmarks.find(({ id }) => id === chosen)
  return (
    <details className={fields.fold}>
      <summary>{say('landmarks', { count: landmarks.length })}</summary>
      <label className={field.titled}>
        <span>{say('landmark')}</span>
        <select
          className={fields.field}
          value={chosen ?? ''}
          onChange={({ target }) => {
            placeByTap(null)
            setChosen(target.value || null)
          }}
        >
          <option value="">{say('chooseLandmark')}</option>
          {landmarks.map((found) => (
            <option key={found.id} value={found.id}>
              {nameOf(found)}
            </option>
          ))}
        </select>
      </label>
      {one && <PutRight key={`${one.id} ${one.inFile.join()}`} found={one} tap={!worn} />}
      <table className={table.numbers}>
        <caption>{say('between')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('landmark')}</th>
            <th scope="col">{say('nearby')}</th>
            <th scope="col">{say('how')}</th>
          </tr>
        </thead>
        <tbody>
          {landmarks.map((found) => (
            <tr key={found.id}>
              <th scope="row">{nameOf(found)}</th>
              <td>{fixed(1000 * found.near, 1)}</td>
              <td>{say(found.byHand ? 'byHand' : 'found')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

/** No file is written in a unit so small that a body would be larger. */
const farthest = 1e9

function PutRight({ found, tap }: { readonly found: Found; readonly tap: boolean }) {
  const say = useSay('own')
  const nameOf = useNames()
  const placing = useOwn((state) => state.placing === found.id)
  const busy = useOwn((state) => state.busy !== null)
  const [at, setAt] = useState<Found['inFile']>(found.inFile)
  const id = useId()
  const written = new Map<string, string>(targetNames).get(found.bone) ?? ''
  useEffect(() => () => placeByTap(null), [])
  return (
    <fieldset className={styles.right}>
      <legend>{say('inFile', { landmark: nameOf(found) })}</legend>
      <div className={fields.fields}>
        {(['x', 'y', 'z'] as const).map((axis, k) => (
          <label key={axis} htmlFor={id + axis}>
            <span>{axis}</span>
            <NumberField
              id={id + axis}
              className={fields.field}
              min={-farthest}
              max={farthest}
              disabled={busy}
              value={Number(at[k]!.toPrecision(6))}
              onValue={(typed) => setAt(at.map((x, i) => (i === k ? typed : x)) as unknown as Found['inFile'])}
            />
          </label>
        ))}
      </div>
      <Acts>
        <Button disabled={busy} onClick={() => void putLandmark(found.id, at)}>
          {say('putThere')}
        </Button>
        {tap && (
          <Button aria-pressed={placing} disabled={busy} onClick={() => placeByTap(placing ? null : found.id)}>
            {placing ? say('tapOn', { bone: written.toLowerCase(), written }) : say('tapBone')}
          </Button>
        )}
        {found.byHand && (
          <Button disabled={busy} onClick={() => void putLandmark(found.id, null)}>
            {say('asFound')}
          </Button>
        )}
      </Acts>
    </fieldset>
  )
}
