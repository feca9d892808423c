import { useId } from 'react'
import { describeFiles, nameParts, targetNames, unitNames } from '../../state/own/fitting'
import { axes, type FileAxis, type OwnPart, type Said, type Target, useOwn } from '../../state/own/ownStore'
import { NumberField } from '../kit/NumberField'
import table from '../kit/table.module.css'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import fields from './fields.module.css'
import styles from './Parts.module.css'

/** What each part of the files stands for, and how the files are written. */
export function Parts() {
  const say = useSay('own')
  const parts = useOwn((state) => state.parts)
  const busy = useOwn((state) => state.busy !== null)
  const ours = useMissing()
  const fitted = useOwn((state) => state.fitted !== null)
  const named = parts.filter(({ target }) => target !== null).length
  const files = new Set(parts.map(({ file }) => file)).size
  return (
    <>
      <details className={fields.fold} open={!fitted}>
        <summary>{say('parts', { named, count: parts.length })}</summary>
        <table className={`${table.numbers} ${styles.parts}`}>
          <thead>
            <tr>
              <th scope="col">{say('part')}</th>
              <th scope="col">{say('bone')}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <Row key={part.key} part={part} busy={busy} many={files > 1} />
            ))}
          </tbody>
        </table>
      </details>
      <p className={text.aside}>{ours}</p>
      <Writing />
    </>
  )
}

function Row({
  part,
  busy,
  many,
}: {
  readonly part: OwnPart
  readonly busy: boolean
  /** Several files: each part says which one it is of. */
  readonly many: boolean
}) {
  const say = useSay('own')
  const name = part.name || part.file
  return (
    <tr>
      <th scope="row">
        <span className={styles.name}>{name}</span>
        <span className={styles.of}>
          {part.name && many ? `${part.file}, ` : ''}
          {say('triangles', { count: part.triangles })}
          {part.why && part.target === null ? `; ${part.why}` : ''}
        </span>
      </th>
      <td>
        <select
          className={fields.field}
          aria-label={say('boneOf', { part: name })}
          disabled={busy}
          value={part.target ?? ''}
          onChange={({ target }) =>
            nameParts((one) =>
              one.key === part.key ? { ...one, target: (target.value || null) as Target | null } : one,
            )
          }
        >
          <option value="">{say('leftOut')}</option>
          {targetNames.map(([id, text]) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      </td>
    </tr>
  )
}

/** Which bones stay ours. */
function useMissing(): string {
  const say = useSay('own')
  const parts = useOwn((state) => state.parts)
  const given = new Set(
    parts.flatMap(({ target }) => (target === 'pelvis' ? ['hipBone.right', 'hipBone.left', 'sacrum'] : [target])),
  )
  const missing = targetNames.flatMap(([id]) => (id === 'pelvis' || given.has(id) ? [] : [id]))
  return missing.length === 0 ? say('allGiven') : say('staysOurs', { bones: listed(missing, say) })
}

const vertebra = /^(L\d|T12)$/
/** "the femora and the vertebrae", where all of them are meant. */
function listed(missing: readonly string[], say: ReturnType<typeof useSay<'own'>>): string {
  const all = (pattern: RegExp) => missing.filter((id) => pattern.test(id)).length
  const together = [
    { pattern: /^hipBone/, whole: 2, text: say('bothHipBones') },
    { pattern: /^femur/, whole: 2, text: say('bothFemora') },
    { pattern: vertebra, whole: 6, text: say('allVertebrae') },
  ].filter(({ pattern, whole }) => all(pattern) === whole)
  const names = new Map<string, string>(targetNames)
  const single = missing.filter((id) => !together.some(({ pattern }) => pattern.test(id)))
  return [...single.map((id) => (names.get(id) ?? id).toLowerCase()), ...together.map(({ text }) => text)].join(', ')
}

function Writing() {
  const say = useSay('own')
  const said = useOwn((state) => state.said)
  const busy = useOwn((state) => state.busy !== null)
  const fitted = useOwn((state) => state.fitted)
  return (
    <details className={fields.fold}>
      <summary>
        {fitted ? say('unitAndAxesAre', { unit: fitted.unit, ...axesIn(fitted.turn) }) : say('unitAndAxes')}
      </summary>
      <div className={fields.fields}>
        <label>
          <span>{say('unit')}</span>
          <select
            className={fields.field}
            disabled={busy}
            value={said.unit ?? ''}
            onChange={({ target }) => describeFiles({ unit: (target.value || null) as Said['unit'] })}
          >
            <option value="">{say('foundByItself')}</option>
            {unitNames.map((unit) => (
              <option key={unit}>{unit}</option>
            ))}
          </select>
        </label>
        <Scale said={said} busy={busy} />
        <AxisChoice
          text={say('up')}
          value={said.up}
          busy={busy}
          other={said.front}
          choose={(up) => describeFiles({ up })}
        />
        <AxisChoice
          text={say('front')}
          value={said.front}
          busy={busy}
          other={said.up}
          choose={(front) => describeFiles({ front })}
        />
      </div>
      {(said.up === null) !== (said.front === null) && <p className={text.aside}>{say('bothAxes')}</p>}
    </details>
  )
}

function Scale({ said, busy }: { readonly said: Said; readonly busy: boolean }) {
  const say = useSay('own')
  const id = useId()
  return (
    <label htmlFor={id}>
      <span>{say('scale')}</span>
      <NumberField
        id={id}
        className={fields.field}
        min={0.1}
        max={10}
        disabled={busy}
        value={said.scale}
        onValue={(scale) => {
          if (scale !== said.scale) describeFiles({ scale })
        }}
      />
    </label>
  )
}

function AxisChoice({
  text,
  value,
  other,
  busy,
  choose,
}: {
  readonly text: string
  readonly value: FileAxis | null
  /** Along the other one there is nothing to choose. */
  readonly other: FileAxis | null
  readonly busy: boolean
  readonly choose: (axis: FileAxis | null) => void
}) {
  const say = useSay('own')
  return (
    <label>
      <span>{text}</span>
      <select
        className={fields.field}
        disabled={busy}
        value={value ?? ''}
        onChange={({ target }) => choose((target.value || null) as FileAxis | null)}
      >
        <option value="">{say('foundByItself')}</option>
        {axes
          .filter((axis) => axis[1] !== other?.[1])
          .map((axis) => (
            <option key={axis}>{axis}</option>
          ))}
      </select>
    </label>
  )
}

/** The axes of the file that are nearest to ours. */
function axesIn(turn: readonly number[]): { readonly front: FileAxis; readonly up: FileAxis } {
  const nearest = (column: number): FileAxis => {
    const along = [0, 1, 2].map((row) => turn[3 * row + column]!)
    const row = along.reduce((best, x, k) => (Math.abs(x) > Math.abs(along[best]!) ? k : best), 0)
    return `${along[row]! < 0 ? '-' : '+'}${'XYZ'[row]}` as FileAxis
  }
  return { front: nearest(0), up: nearest(1) }
}
