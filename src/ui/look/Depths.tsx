import { useState } from 'react'
import { type Depth, depths } from '../../anatomy/depths'
import { sides } from '../../anatomy/sides'
import { closeUp, dissect } from '../../state/look/dissect'
import { useChoices } from '../../state/page/choices'
import { optionsOf, Radios } from '../kit/Radios'
import { Tick } from '../kit/Tick'
import { useSay } from '../kit/useSay'

const choices = ['none', ...depths] as const

/** How deep the body is dissected: both sides alike, or each by itself. */
export function Depths() {
  const say = useSay('look')
  const sayPage = useSay('page')
  const isOpen = useChoices((state) => state.arrangement === 'dissection')
  const dissection = useChoices((state) => state.dissection)
  const [alike, setAlike] = useState(dissection.right === dissection.left)
  const { right } = dissection
  const choose = (depth: 'none' | Depth) => (depth === 'none' ? closeUp() : dissect({ right: depth, left: depth }))
  return (
    <>
      {alike || !isOpen ? (
        <Radios
          columns={3}
          text={say('dissection')}
          options={optionsOf(choices, (id) => (id === 'none' ? say('dissection.none') : sayPage(`depth.${id}`)))}
          value={isOpen ? right : 'none'}
          onChange={choose}
        />
      ) : (
        sides.map((side) => (
          <Radios
            key={side}
            columns={3}
            text={say('dissectionOf', { side })}
            options={optionsOf(depths, (id) => sayPage(`depth.${id}`))}
            value={dissection[side]}
            onChange={(depth) => dissect({ ...dissection, [side]: depth })}
          />
        ))
      )}
      {isOpen && (
        <Tick
          text={say('sidesAlike')}
          on={alike}
          onChange={(on) => {
            setAlike(on)
            if (on) dissect({ right, left: right })
          }}
        />
      )}
    </>
  )
}
