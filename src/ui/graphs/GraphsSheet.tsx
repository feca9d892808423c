import { type ReactNode, useState } from 'react'
import { closePanel } from '../../state/page/panels'
import { useWithheld, withheldText } from '../../state/page/withheld'
import { Radios } from '../kit/Radios'
import { Sheet } from '../kit/Sheet'
import { Accounts } from './Accounts'
import { Chain } from './Chain'
import { Compare } from './Compare'
import { Curves } from './Curves'
import { HowSure } from './HowSure'
import { MomentBars } from './MomentBars'

const tabs: Readonly<Record<string, readonly [name: string, make: () => ReactNode]>> = {
  chain: ['Chain', () => <Chain />],
  curves: ['Curves', () => <Curves />],
  moments: ['Moments', () => <MomentBars />],
  sure: ['How sure', () => <HowSure />],
  compare: ['Compare', () => <Compare />],
  accounts: ['Accounts', () => <Accounts />],
}

// Where one was last: closing the sheet loses nothing.
let last = 'chain'

/** Why it moves, along what, by how much, and how surely. */
export function GraphsSheet() {
  const [tab, setTab] = useState(last)
  const withheld = useWithheld()
  const show = (id: string): void => {
    last = id
    setTab(id)
  }
  return (
    <Sheet title="Graphs" wide onClose={closePanel}>
      <Radios
        text="Show"
        tabs
        columns={3}
        options={Object.entries(tabs).map(([id, [name]]) => [id, name] as const)}
        value={tab}
        onChange={show}
      />
      {withheld ? <p>{withheldText()}</p> : tabs[tab]![1]()}
    </Sheet>
  )
}
