import { useState } from 'react'
import { useChoices } from '../../state/page/choices'
import { useSay } from '../kit/useSay'
import { slidersOf } from './controls'
import { Panel } from './Panel'
import styles from './PsoasDock.module.css'

/** Points at the one handle to begin with, until it has been moved; back after a reset. */
function Cue() {
  const { right, left } = useChoices((state) => state.scenario.psoasShortening)
  const say = useSay('pull')
  return right === 0 && left === 0 ? (
    <span className={styles.cue} aria-hidden="true">
      {say('dragToPull')}
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 8h11M9 4l4 4-4 4" />
      </svg>
    </span>
  ) : null
}

/** The first thing that can be moved, always beside or under the body. */
export function PsoasDock() {
  const say = useSay('pull')
  const [{ sliders, link }] = useState(() => {
    const { psoasShorteningLink, ...both } = slidersOf('psoasShortening', '')
    return { sliders: both, link: { psoasShorteningLink: psoasShorteningLink! } }
  })
  return (
    <section className={styles.dock} aria-labelledby="psoas-title">
      <h2 id="psoas-title">{say('psoasShortening')}</h2>
      <Cue />
      <div className={styles.sliders}>
        <Panel controls={sliders} />
      </div>
      <div className={styles.link}>
        <Panel controls={link} />
      </div>
    </section>
  )
}
