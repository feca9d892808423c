import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { openAddress } from './state/address'
import { door, openDoor } from './state/door'
import { sceneReady } from './state/drawn'
import { openHistory } from './state/history'
import { openMessages } from './state/messages'
import { openPresent } from './state/present'
import { openShortcuts } from './state/shortcuts'
import { Part } from './ui/Part'

openDoor(window as Parameters<typeof openDoor>[0])
// The address first: what it asks for is the beginning, and nothing to undo.
openAddress()
openHistory()
openShortcuts()
openPresent()
openMessages(door)
if (new URLSearchParams(location.search).get('embed') === '1') document.documentElement.dataset.embed = ''
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Part name="Counterpull">
      <App />
    </Part>
  </StrictMode>,
)

// The first picture first.
if (import.meta.env.PROD) sceneReady.then(async () => (await import('./offline')).keepForOffline())
// As a course, the platform is told how far somebody has come.
if (new URLSearchParams(location.search).get('scorm') === '1')
  import('./course').then(({ reportProgress }) => reportProgress())
