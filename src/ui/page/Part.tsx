import { type ReactNode, Suspense, useEffect } from 'react'
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary'
import { reloadHere } from '../../state/page/address'
import { Button } from '../kit/Button'
import { askAgain } from '../kit/lazyPart'
import { useSay } from '../kit/useSay'
import { Notice } from './Notice'

interface PartProps {
  /** As a sentence begins: "The card". */
  readonly name: string
  readonly children: ReactNode
  /** What stands there while it is loaded. */
  readonly loading?: ReactNode
  /** With another of these it is tried again by itself. */
  readonly over?: readonly unknown[]
}

/** A part of the page that may fail, in loading or at work, without taking the others with it. */
export const Part = ({ name, children, loading = null, over = [] }: PartProps) => (
  <ErrorBoundary resetKeys={[...over]} onReset={askAgain} fallbackRender={(failed) => <Away name={name} {...failed} />}>
    <Suspense fallback={loading}>{children}</Suspense>
  </ErrorBoundary>
)

function Away({ name, error, resetErrorBoundary }: FallbackProps & { readonly name: string }) {
  const say = useSay('page')
  // What did not come for want of a network comes when there is one.
  useEffect(() => {
    addEventListener('online', resetErrorBoundary)
    return () => removeEventListener('online', resetErrorBoundary)
  }, [resetErrorBoundary])
  const reason = error instanceof Error ? error.message : String(error)
  return (
    <Notice away role="alert">
      {say('partFailed', { name, reason })}
      <Button onClick={resetErrorBoundary}>{say('tryAgain')}</Button>
      <Button onClick={reloadHere}>{say('reload')}</Button>
    </Notice>
  )
}
