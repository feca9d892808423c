import { type NerveVariant, type NerveVariantId, nerveVariants, type Route } from '../../../anatomy/nerves'
import { depict, useChoices } from '../../../state/page/choices'
import { Marked } from '../../kit/Marked'
import text from '../../kit/text.module.css'
import { useSay } from '../../kit/useSay'
import styles from './Courses.module.css'
import ink from './drawing.module.css'

const ids = Object.keys(nerveVariants) as NerveVariantId[]
const height: Readonly<Record<Route, number>> = { above: 12, through: 29, below: 47 }
const course = (route: Route, x: number): string =>
  `M${x} 2 C${x} ${height[route] - 6} 22 ${height[route]} 34 ${height[route]} S${46 + x / 8} 56 ${46 + x / 8} 68`

/** Six schemes; each sets the nerve of the body. */
export function Courses() {
  const say = useSay('figures')
  const now = useChoices((state) => state.nerveVariant)
  return (
    <>
      <ul className={styles.courses}>
        {ids.map((id) => {
          const { what, tibial, fibular, share }: NerveVariant = nerveVariants[id]
          return (
            <li key={id}>
              <button type="button" aria-pressed={now === id} onClick={() => depict({ nerveVariant: id })}>
                <svg className={ink.drawing} viewBox="0 0 72 70" aria-hidden="true">
                  <path className={ink.nerve} d={course(tibial, 12)} />
                  <path className={styles.belly} d="M6 24 Q34 14 66 30 Q34 46 6 34 Z" />
                  {[tibial, fibular].map(
                    (route, i) =>
                      route !== 'through' && (
                        <path key={i} className={ink.nerve} d={course(route, i === 0 ? 12 : 18)} />
                      ),
                  )}
                  {fibular === 'through' && (
                    <path className={`${ink.nerve} ${styles.hidden}`} d={course(fibular, 18)} />
                  )}
                </svg>
                <span>
                  <Marked text={share ? say('courseShare', { id, share }) : say('courseRare', { id })} as="strong" />
                </span>
                <span className="unseen">{say('courseWhat', { what })}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <p className={text.aside}>{say('coursesNote', { what: nerveVariants[now].what })}</p>
    </>
  )
}
