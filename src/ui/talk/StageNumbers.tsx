import { useEffect, useMemo } from 'react'
import { light } from '../../state/find/selection'
import { useChoices } from '../../state/page/choices'
import { useWithheld } from '../../state/page/withheld'
import type { Deck } from '../../state/talk/deck'
import { type NumberTold, numberTold } from '../../state/talk/numberTold'
import { lookOf } from '../../state/talk/sceneLook'
import { useSay } from '../kit/useSay'
import styles from './StageNumbers.module.css'

interface NumbersProps {
  readonly deck: Deck
  readonly at: number
}

/** Where to look in a scene: up to three numbers that live beside the body, and who is new in it, in the light. */
export function StageNumbers({ deck, at }: NumbersProps) {
  const say = useSay('talk')
  const withheld = useWithheld()
  const worn = useChoices((state) => state.worn)
  const report = useChoices((state) => state.report)
  const neutral = useChoices((state) => state.neutral)
  const posedByHand = useChoices((state) => state.posedByHand)
  const { numbers, lit, before } = useMemo(() => lookOf(deck, at, worn), [deck, at, worn])
  useEffect(() => {
    light(lit)
    return () => light([])
  }, [lit])
  if (withheld || numbers.length === 0) return null
  return (
    <section className={styles.numbers} data-part="scene-numbers" aria-label={say('numbersBeside')}>
      <p className={styles.head}>
        {say('sinceRest')}
        {before && (
          <span>
            <span aria-hidden="true">▲▼ </span>
            {say('sinceScene', { n: at })}
          </span>
        )}
      </p>
      <dl>
        {numbers.map((id) => (
          <Told key={id} {...numberTold(id, { report, neutral, posedByHand }, before)} at={at} />
        ))}
      </dl>
    </section>
  )
}

/** So many letters have room at full size. */
const roomy = 6
const arrows = { more: '▲', less: '▼', mixed: '▲▼', same: '=' } as const

function Told({ id, name, large, small, since, isSided, at }: NumberTold & { readonly at: number }) {
  const say = useSay('talk')
  return (
    <div data-number={id} data-sided={isSided} data-long={!isSided && large.length > roomy}>
      <dt>{name}</dt>
      <dd className={styles.large}>{large}</dd>
      <dd className={styles.small}>
        {since && (
          <>
            <strong className={styles.since} data-way={since.way} aria-hidden="true">
              {arrows[since.way]} {since.amount}
            </strong>
            <span className="unseen">{say(`since.${since.way}`, { amount: since.amount, n: at })}</span>
          </>
        )}
        <span>{small}</span>
      </dd>
    </div>
  )
}
