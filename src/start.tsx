import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { sceneReady } from './state/frame/drawn'
import { mendAddress } from './state/page/address'
import { bringOrSay } from './state/page/bring'
import { startLanguage } from './state/page/languageChoice'
import { startPage } from './state/page/page'
import { patiently } from './state/page/patiently'
import { Part } from './ui/page/Part'
import { unstarted } from './unstarted'

/** Without a line it is not kept for the time without one: there is nothing else that it could do then, and nothing to say. */
const keepLater = (): Promise<void> =>
  patiently(() => import('./offline')).then(
    ({ keepForOffline }) => keepForOffline(),
    () => {},
  )

/** The window of the body. Waits in a function: a module that waits is cut by the builder into more files. */
async function show(): Promise<void> {
  mendAddress()
  const asked = new URLSearchParams(location.search)
  // In its language from the first picture on.
  await startLanguage(location.hash)
  if (asked.get('embed') === '1') document.documentElement.dataset.embed = ''
  startPage()
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <Part name="Counterpull">
        <App />
      </Part>
    </StrictMode>,
  )
  // The first picture first.
  if (import.meta.env.PROD) sceneReady.then(keepLater)
  // As a course, the platform is told how far somebody has come.
  if (asked.get('scorm') === '1') bringOrSay(() => import('./course')).then((course) => course?.reportProgress())
}

show().catch(unstarted)
