import { Suspense } from 'react'
import { lazyPart } from './lazyPart'
import text from './text.module.css'
import { useSay } from './useSay'

interface What {
  readonly what: 'partInEnglish' | 'lessonInEnglish'
}

function Line({ what }: What) {
  const say = useSay('language')
  return (
    <p className={text.aside} data-part="in-english">
      {say(what)}
    </p>
  )
}
const LineLater = lazyPart('language', async () => Line)

/** Says, in the language of the page, that what follows is not in it. */
export const InEnglish = (what: What) => (
  <Suspense fallback={null}>
    <LineLater {...what} />
  </Suspense>
)
