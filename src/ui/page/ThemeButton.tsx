import { useEffect } from 'react'
import { themes } from '../../state/look/picture'
import { useChoices } from '../../state/page/choices'
import { Button } from '../kit/Button'
import { useSay } from '../kit/useSay'
import styles from './ThemeButton.module.css'

/** Light, dark, or as the system says. */
export function ThemeButton() {
  const theme = useChoices((state) => state.theme)
  const say = useSay('page')
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  const next = themes[(themes.indexOf(theme) + 1) % themes.length]!
  const now = say(`theme.${theme}`)
  return (
    <Button
      className={styles.theme}
      onClick={() => useChoices.setState({ theme: next })}
      aria-label={say('themeButton', { now, next: say(`theme.${next}`) })}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
      </svg>
      {now}
    </Button>
  )
}
