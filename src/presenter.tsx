import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ErrorBoundary } from 'react-error-boundary'
import { startLanguage } from './state/page/languageChoice'
import { Presenter } from './ui/talk/Presenter'

const stage = new URLSearchParams(location.search).get('presenter') ?? ''
// Dark in a dim room, whatever the system says.
document.documentElement.dataset.theme = 'dark'
document.title = 'Counterpull – presenter'
await startLanguage(location.hash)
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ErrorBoundary
      fallback={<p role="alert">The presenter window met an error. The stage goes on; reload this window.</p>}
    >
      <Presenter stage={stage} />
    </ErrorBoundary>
  </StrictMode>,
)
