import { useEffect } from 'react'
import { usePreferences } from '../../state/page/preferences'

/** Contrast and size of text, as the person needs them, on the whole page. */
export function Comfort() {
  const { contrast, textSize } = usePreferences()
  useEffect(() => {
    const { style, dataset } = document.documentElement
    style.setProperty('--text-size', String(textSize))
    if (contrast) dataset.contrast = 'more'
    else delete dataset.contrast
  }, [contrast, textSize])
  return null
}
