/** What the colours are, and what this page is for. */
export function Legend() {
  return (
    <div className="legend">
      <ul aria-label="Colours">
        <li data-part="psoas">Psoas major</li>
        <li data-part="piriformis">Piriformis</li>
        <li data-part="bone">Bone</li>
        <li data-part="disc">Disc</li>
      </ul>
      <p>Colours: anatomy. R and L are the body’s own sides. For education, not diagnosis or treatment.</p>
    </div>
  )
}
