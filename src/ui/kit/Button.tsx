import type { ComponentProps } from 'react'
import styles from './Button.module.css'

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: 'quiet' | 'icon' | 'main' | 'large' | 'option' | 'go' | 'word'
}

/** A button of the page; `main` is what one came for, `go` leads on, `word` stands in a sentence. */
export const Button = ({ look = 'quiet', className = '', ...others }: ButtonProps) => (
  <button type="button" className={`${styles[look]} ${className}`} {...others} />
)
