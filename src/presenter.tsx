import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ErrorBoundary } from 'react-error-boundary'
import { Presenter } from './ui/present/Presenter'
import './base.css'

const stage = new URLSearchParams(location.search).get('presenter') ?? ''
document.title = 'Counterpull – presenter'
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ErrorBoundary
      fallback={
        <p className="notice" role="alert">
          The presenter window met an error. The stage goes on; reload this window.
        </p>
      }
    >
      <Presenter stage={stage} />
    </ErrorBoundary>
  </StrictMode>,
)
