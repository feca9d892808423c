import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { openDoor } from './state/door'
import './base.css'
import './layout.css'
import './controls.css'
import './certainty.css'

openDoor(window as Parameters<typeof openDoor>[0])
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
