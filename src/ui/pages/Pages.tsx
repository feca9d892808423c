import { type ReactNode, useEffect, useRef } from 'react'
import { closePanel, isPage, openPanel, type PageId, pages, usePanels } from '../../state/panels'
import { Icon } from '../explore/Icon'
import { CreditsPage } from './CreditsPage'
import { GlossaryPage } from './GlossaryPage'
import { HelpSheet } from './HelpSheet'
import { ModelPage } from './ModelPage'
import { PreferencesPage } from './PreferencesPage'

const contents: Readonly<Record<PageId, readonly [title: string, make: () => ReactNode]>> = {
  help: ['Help and keys', () => <HelpSheet />],
  glossary: ['Glossary', () => <GlossaryPage />],
  model: ['Model', () => <ModelPage />],
  credits: ['Credits', () => <CreditsPage />],
  preferences: ['Preferences', () => <PreferencesPage />],
}

/** Pages to read, over the body; a native dialog, so that focus stays in and Esc leaves. */
export function Pages() {
  const open = usePanels((state) => state.open)
  const dialog = useRef<HTMLDialogElement>(null)
  const body = useRef<HTMLElement>(null)
  const page = isPage(open) ? open : 'help'
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null
    dialog.current?.showModal()
    return () => before?.focus()
  }, [])
  // Another page begins at its top.
  useEffect(() => {
    if (page !== 'glossary') body.current?.scrollTo(0, 0)
  }, [page])
  const [title, make] = contents[page]
  return (
    <dialog ref={dialog} className="pages" aria-labelledby="page-title" onClose={closePanel}>
      <header>
        <h2 id="page-title">{title}</h2>
        <button
          type="button"
          className="quiet only-icon"
          onClick={() => dialog.current?.close()}
          aria-label={`Close ${title}`}
        >
          <Icon id="close" />
        </button>
      </header>
      <nav aria-label="Pages">
        {pages.map((id) => (
          <button
            key={id}
            type="button"
            className="quiet"
            aria-current={id === page ? 'page' : undefined}
            onClick={() => openPanel(id)}
          >
            {contents[id][0]}
          </button>
        ))}
      </nav>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long page is scrolled by keyboard */}
      <section ref={body} className="pages-body" tabIndex={0} aria-label={title}>
        {make()}
      </section>
    </dialog>
  )
}
