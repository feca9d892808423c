import text from '../../kit/text.module.css'
import chips from './chips.module.css'
import styles from './Saying.module.css'
/** Versions of one saying, each as its source gives it. */
export function Saying() {
  return (
    <>
      <blockquote className={styles.saying}>“Where you think it is, it ain’t.”</blockquote>
      <blockquote className={styles.saying}>“Where the pain is, it ain’t.”</blockquote>
      <p className={text.aside}>Both credited to Ida Rolf, by word of mouth. Nobody seems to have it in writing.</p>
      <p className={text.aside}>Where the pain very often is the problem:</p>
      <ul className={chips.chips}>
        {['Fracture', 'Bursitis', 'Trapped nerve', 'Skin', 'Infection'].map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  )
}
