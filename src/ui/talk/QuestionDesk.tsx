import { useState } from 'react'
import { sides } from '../../anatomy/sides'
import { type Account, accountOf, accounts } from '../../biomechanics/accounts'
import { type ParameterId, parameterIds } from '../../biomechanics/parameters'
import { nameOf } from '../../state/page/names'
import type { StageLive } from '../../state/talk/presenterMessages'
import { search } from '../find/search'
import { useSay } from '../kit/useSay'
import { nameOfParameter, parameterRows, shown, spoken, stepsOf, unitOf } from '../kit/words'
import styles from './QuestionDesk.module.css'
import type { Stage } from './useStage'

type QuestionDeskProps = Pick<Stage, 'told' | 'live' | 'there' | 'send'>

/** The sliders that most questions are about; any other is found by its name. */
const usual: readonly ParameterId[] = ['psoasShortening', 'piriformisTone']
/** So many sliders have room, those that were opened last. */
const mostOpen = 3
/** So many of what was found have room. */
const most = 8

/** What a question is answered with, without leaving the talk: numbers, sliders, and the way to any structure. */
export function QuestionDesk({ told, live, there, send }: QuestionDeskProps) {
  const say = useSay('talk')
  const [open, setOpen] = useState<readonly ParameterId[]>(usual)
  if (!live) return null
  const pull = (id: ParameterId): void => setOpen([id, ...open.filter((other) => other !== id)].slice(0, mostOpen))
  return (
    <section className={styles.desk} aria-label={say('toAnswer')}>
      <header className={styles.row}>
        <h2>{say('toAnswer')}</h2>
        {told?.presenting && (
          <button type="button" disabled={!there} onClick={() => send('goTo', { at: told.at })}>
            {say('backToScene', { n: told.at + 1 })}
          </button>
        )}
      </header>
      <Numbers numbers={live.numbers} />
      <div className={styles.row}>
        <Jump there={there} onStructure={(what) => send('find', { what })} onParameter={pull} />
        <AccountOf set={live.set} there={there} onChange={(what) => send('account', { what })} />
      </div>
      <div className={styles.sliders}>
        {open.map((id) => (
          <Setting
            key={id}
            id={id}
            set={live.set}
            there={there}
            onSet={(what, value) => send('set', { what, value })}
          />
        ))}
      </div>
    </section>
  )
}

const Numbers = ({ numbers }: Pick<StageLive, 'numbers'>) => (
  <dl className={styles.numbers} data-part="live-numbers">
    {numbers.map(({ name, large, small }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>
          <strong>{large}</strong>
          {small}
        </dd>
      </div>
    ))}
  </dl>
)

interface AccountProps extends Pick<StageLive, 'set'> {
  readonly there: boolean
  readonly onChange: (account: Account) => void
}

/** Whose account the stage goes by. */
function AccountOf({ set, there, onChange }: AccountProps) {
  const say = useSay('page')
  const { piriformisReactivity } = set
  if (typeof piriformisReactivity !== 'object') return null
  return (
    <fieldset className={styles.account}>
      <legend className="unseen">{say('account')}</legend>
      {accounts.map((id) => (
        <button
          key={id}
          type="button"
          disabled={!there}
          aria-pressed={accountOf({ piriformisReactivity }) === id}
          onClick={() => onChange(id)}
        >
          {say(`account.${id}`)}
        </button>
      ))}
    </fieldset>
  )
}

/** What a slider is called, and is called in links: 'Thigh raised, hip flexion'. */
const namesOf = (id: ParameterId): string =>
  `${nameOfParameter(id)} ${id.replace(/[A-Z]/g, (letter) => ` ${letter}`)}`.toLowerCase()

/** Sliders whose names have all the words that are typed. */
const parametersNamed = (text: string): readonly ParameterId[] => {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const has = (id: ParameterId) => words.every((word) => namesOf(id).includes(word))
  return words.length > 0 ? parameterIds.filter(has) : []
}

interface JumpProps {
  readonly there: boolean
  readonly onStructure: (id: string) => void
  readonly onParameter: (id: ParameterId) => void
}

/** Any structure, to be seen on the stage where it is seen best; any slider, to be set here. */
function Jump({ there, onStructure, onParameter }: JumpProps) {
  const say = useSay('talk')
  const [text, setText] = useState('')
  const found = text.trim() ? search(text) : null
  const rows = found
    ? [
        ...found.entries.slice(0, most / 2).map((entry) => ({
          id: entry.id,
          name: nameOf(entry),
          go: () => onStructure(entry.id),
        })),
        ...parametersNamed(text).map((id) => ({
          id,
          name: say('sliderNamed', { name: nameOfParameter(id) }),
          go: () => onParameter(id),
        })),
      ].slice(0, most)
    : []
  const choose = (go: () => void): void => {
    go()
    setText('')
  }
  return (
    <div className={styles.jump}>
      <input
        type="search"
        value={text}
        disabled={!there}
        placeholder={say('jumpTo')}
        aria-label={say('jumpTo')}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Escape') setText('')
          if (key !== 'Enter' || !rows[0]) return
          choose(rows[0].go)
          // The next key is the clicker's.
          currentTarget.blur()
        }}
      />
      {found && (
        <ul aria-label={say('found')}>
          {rows.map(({ id, name, go }) => (
            <li key={id}>
              <button type="button" onClick={() => choose(go)}>
                {name}
              </button>
            </li>
          ))}
          {rows.length === 0 && <li>{say('nothingFound', { text })}</li>}
        </ul>
      )}
    </div>
  )
}

interface SettingProps {
  readonly id: ParameterId
  readonly set: StageLive['set']
  readonly there: boolean
  readonly onSet: (what: string, value: number) => void
}

/** A parameter: one slider, or one for each side. */
function Setting({ id, set, there, onSet }: SettingProps) {
  const value = set[id]
  if (value === undefined) return null
  const { min, max } = parameterRows[id]
  const rows =
    typeof value === 'number'
      ? [{ what: id, side: undefined, now: value }]
      : sides.map((side) => ({ what: `${id}.${side}`, side, now: value[side] }))
  return rows.map(({ what, side, now }) => (
    <label key={what}>
      <span>{nameOfParameter(id, side)}</span>
      <span>
        {shown(now, id)} {unitOf(id).sign}
      </span>
      <input
        type="range"
        min={min}
        max={max}
        step={stepsOf(id).step}
        value={now}
        disabled={!there}
        data-parameter={what}
        aria-label={nameOfParameter(id, side)}
        aria-valuetext={spoken(id, side, now)}
        onChange={({ target }) => onSet(what, target.valueAsNumber)}
        // What a mouse has moved keeps no keys: the next one is the clicker's.
        onPointerUp={({ currentTarget }) => currentTarget.blur()}
      />
    </label>
  ))
}
