import { useEffect } from 'react'
import { bringOrSay } from '../../state/page/bring'
import { openPanel } from '../../state/page/panels'

/** A file over the page, or let go on it. */
async function onFiles(event: DragEvent): Promise<void> {
  const { dataTransfer, type } = event
  if (!dataTransfer?.types.includes('Files')) return
  event.preventDefault()
  if (type !== 'drop') return
  const files = [...dataTransfer.files]
  openPanel('own')
  await (await bringOrSay(() => import('../../state/own/fitting')))?.takeFiles(files)
}

/** Files dropped anywhere on the page are bones to be read; the browser would leave the page for them. */
export function DropFiles() {
  useEffect(() => {
    const events = ['dragover', 'drop'] as const
    for (const type of events) addEventListener(type, onFiles)
    return () => {
      for (const type of events) removeEventListener(type, onFiles)
    }
  }, [])
  return null
}
