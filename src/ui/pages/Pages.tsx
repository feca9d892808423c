import { type ReactNode, useEffect, useRef } from 'react'
import { useLanguage } from '../../state/page/language'
import { closePanel, isPage, openPanel, type PageId, pageIds, usePanels } from '../../state/page/panels'
import { Button } from '../kit/Button'
import { Icon } from '../kit/Icon'
import { InEnglish } from '../kit/InEnglish'
import { useSay } from '../kit/useSay'
import { CreditsPage } from './CreditsPage'
import { GlossaryPage } from './GlossaryPage'
import { HelpPage } from './HelpPage'
import { ModelPage } from './ModelPage'
import styles from './Pages.module.css'
import { PreferencesPage } from './PreferencesPage'

const contents: Readonly<Record<PageId, () => ReactNode>> = {
  help: () => <HelpPage />,
  glossary: () => <GlossaryPage />,
  model: () => <ModelPage />,
  credits: () => <CreditsPage />,
  preferences: () => <PreferencesPage />,
}

/** Pages to read, over the body; a native dialog, so that focus stays in and Esc leaves. */
export function Pages() {
  const say = useSay('pages')
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
  const title = say(page)
  const inEnglish = useLanguage((state) => state.inEnglish.has('pages'))
  return (
    <dialog ref={dialog} className={styles.pages} aria-labelledby="page-title" onClose={closePanel}>
      <header className={styles.head}>
        <h2 id="page-title">{title}</h2>
        <Button look="icon" onClick={() => dialog.current?.close()} aria-label={say('close', { title })}>
          <Icon id="close" />
        </Button>
      </header>
      <nav aria-label={say('pages')}>
        {pageIds.map((id) => (
          <Button key={id} aria-current={id === page ? 'page' : undefined} onClick={() => openPanel(id)}>
            {say(id)}
          </Button>
        ))}
      </nav>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long page is scrolled by keyboard */}
      <section ref={body} className={styles.body} tabIndex={0} aria-label={title}>
        {inEnglish && <InEnglish what="partInEnglish" />}
        {contents[page]()}
      </section>
    </dialog>
  )
}
