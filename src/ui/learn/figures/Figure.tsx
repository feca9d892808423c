import { type FigureId, figures } from '../../../lessons/figures'

/** A small figure with its title. */
export function Figure({ id }: { readonly id: FigureId }) {
  return (
    <figure className="figure">
      <figcaption>{figures[id]}</figcaption>
    </figure>
  )
}
