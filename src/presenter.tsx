import { StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { ErrorBoundary } from 'react-error-boundary'
import { say } from './state/page/language'
import { startLanguage } from './state/page/languageChoice'
import { lazyPart } from './ui/kit/lazyPart'
import { unstarted } from './unstarted'

const Presenter = lazyPart('talk', async () => (await import('./ui/talk/Presenter')).Presenter)

/** The window of the speaker. Waits in a function: a module that waits is cut by the builder into more files. */
async function show(): Promise<void> {
  // Dark in a dim room, whatever the system says.
  document.documentElement.dataset.theme = 'dark'
  await startLanguage(location.hash)
  document.title = say('page', 'presenterTitle')
  const stage = new URLSearchParams(location.search).get('presenter') ?? ''
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <ErrorBoundary fallback={<p role="alert">{say('page', 'presenterFailed')}</p>}>
        <Suspense fallback={null}>
          <Presenter stage={stage} />
        </Suspense>
      </ErrorBoundary>
    </StrictMode>,
  )
}

show().catch(unstarted)
