import type { RopeStrandId } from '../../biomechanics/rope'

/** The colours of the page that the story is drawn in. */
export interface Inks {
  readonly text: string
  readonly soft: string
  readonly ground: string
  readonly wedge: string
  readonly font: string
  readonly strands: Readonly<Record<RopeStrandId, string>>
}

const tokens: Readonly<Record<RopeStrandId, string>> = {
  gravity: 'var(--gravity)',
  psoasMajor: 'var(--psoas)',
  joint: 'var(--answer-joint)',
  iliolumbar: 'var(--answer-iliolumbar)',
  backMuscles: 'var(--answer-back)',
  gluteusMaximus: 'var(--answer-gluteus)',
  piriformis: 'var(--answer-piriformis)',
  others: 'var(--answer-others)',
}

/** As `element` has them now: they follow the theme. */
export function inksOf(element: Element): Inks {
  const style = getComputedStyle(element)
  // A token holds both themes; a colour that is computed holds the one that is on.
  const probe = document.createElement('i')
  element.append(probe)
  const color = (token: string): string => {
    probe.style.color = token
    return getComputedStyle(probe).color
  }
  const inks: Inks = {
    text: color('var(--text)'),
    soft: color('var(--text-soft)'),
    ground: color('var(--ground-high)'),
    wedge: color('var(--wedge)'),
    font: style.getPropertyValue('--font') || 'sans-serif',
    strands: Object.fromEntries(Object.entries(tokens).map(([id, token]) => [id, color(token)])) as Inks['strands'],
  }
  probe.remove()
  return inks
}
