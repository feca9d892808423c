import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ErrorBoundary } from 'react-error-boundary'
import { needTexts, say } from './state/page/language'
import { Presenter } from './ui/talk/Presenter'

const stage = new URLSearchParams(location.search).get('presenter') ?? ''
// Dark in a dim room, whatever the system says.
document.documentElement.dataset.theme = 'dark'
await needTexts('talk')
document.title = say('talk', 'presenterPage')
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ErrorBoundary fallback={<p role="alert">{say('talk', 'presenterError')}</p>}>
      <Presenter stage={stage} />
    </ErrorBoundary>
  </StrictMode>,
)
