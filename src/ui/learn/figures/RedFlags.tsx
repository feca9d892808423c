import text from '../../kit/text.module.css'

/** What must not wait. */
export function RedFlags() {
  return (
    <>
      <p className={text.aside}>
        <strong>Get urgent medical help for</strong>
      </p>
      <ul>
        <li>numbness around the genitals or back passage</li>
        <li>new trouble passing or holding urine or stool</li>
        <li>weakness or numbness in both legs</li>
        <li>sudden loss of sexual function</li>
      </ul>
      <p className={text.aside}>
        <strong>See a clinician soon for</strong>
      </p>
      <ul>
        <li>pain after a fall or accident</li>
        <li>fever with back pain, unexplained weight loss, a history of cancer</li>
        <li>leg weakness that is getting worse, night pain that will not settle</li>
        <li>a hot, swollen leg</li>
      </ul>
    </>
  )
}
