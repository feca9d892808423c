import { type ReactNode, Suspense, useState } from 'react'
import { closePanel } from '../../state/page/panels'
import { useWithheld, withheldText } from '../../state/page/withheld'
import { lazyPart } from '../kit/lazyPart'
import { Radios } from '../kit/Radios'
import { Sheet } from '../kit/Sheet'
import { useSay } from '../kit/useSay'
import { Accounts } from './Accounts'
import { Chain } from './Chain'
import { Compare } from './Compare'
import { Curves } from './Curves'
import { MomentBars } from './MomentBars'

// Says its answers in the words of the drawer of numbers.
const HowSure = lazyPart('numbers', async () => (await import('./HowSure')).HowSure)

const tabs = {
  chain: () => <Chain />,
  curves: () => <Curves />,
  moments: () => <MomentBars />,
  sure: () => (
    <Suspense fallback={null}>
      <HowSure />
    </Suspense>
  ),
  compare: () => <Compare />,
  accounts: () => <Accounts />,
} satisfies Record<string, () => ReactNode>
type Tab = keyof typeof tabs
const tabIds = Object.keys(tabs) as Tab[]

// Where one was last: closing the sheet loses nothing.
let last: Tab = 'chain'

/** Why it moves, along what, by how much, and how surely. */
export function GraphsSheet() {
  const say = useSay('graphs')
  const [tab, setTab] = useState(last)
  const withheld = useWithheld()
  const show = (id: Tab): void => {
    last = id
    setTab(id)
  }
  return (
    <Sheet title={say('title')} onClose={closePanel}>
      <Radios
        text={say('show')}
        tabs
        columns={3}
        options={tabIds.map((id) => [id, say(`${id}Tab`)] as const)}
        value={tab}
        onChange={show}
      />
      {withheld ? <p>{withheldText()}</p> : tabs[tab]()}
    </Sheet>
  )
}
