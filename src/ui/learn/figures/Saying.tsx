/** Versions of one saying, each as its source gives it. */
export function Saying() {
  return (
    <>
      <blockquote>“Where you think it is, it ain’t.”</blockquote>
      <blockquote>“Where the pain is, it ain’t.”</blockquote>
      <p>Both credited to Ida Rolf, by word of mouth. Nobody seems to have it in writing.</p>
      <p>Where the pain very often is the problem:</p>
      <ul className="chips">
        {['Fracture', 'Bursitis', 'Trapped nerve', 'Skin', 'Infection'].map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  )
}
