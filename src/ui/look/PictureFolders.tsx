import type { ReactNode } from 'react'
import { type NerveVariant, nerveVariants as patterns } from '../../anatomy/nerves'
import { layers } from '../../anatomy/structures'
import { viewIds } from '../../anatomy/views'
import { colorModes, ghosts, holds, nerveOptions, references } from '../../state/look/picture'
import { depict, pin, useChoices } from '../../state/page/choices'
import { Button } from '../kit/Button'
import { optionsOf, Radios } from '../kit/Radios'
import { Tick } from '../kit/Tick'
import text from '../kit/text.module.css'
import { useSay } from '../kit/useSay'
import { Folder } from '../pull/Folder'
import styles from './PictureFolders.module.css'

/** Filled only while open. */
const Part = ({ title, children }: { readonly title: string; readonly children: () => ReactNode }) => (
  <Folder title={title}>{() => <div className={styles.picture}>{children()}</div>}</Folder>
)

/** Everything that changes how the body is shown and nothing that changes the answer. */
export function PictureFolders() {
  const say = useSay('pull')
  return (
    <>
      <Part title={say('lookFrom')}>{() => <Views />}</Part>
      <Part title={say('showAndHide')}>{() => <Layers />}</Part>
      <Part title={say('coloursAndForces')}>{() => <Forces />}</Part>
      <Part title={say('compareAndHold')}>{() => <Compare />}</Part>
    </>
  )
}

function Views() {
  const say = useSay('pull')
  const view = useChoices((state) => state.view)
  return (
    <div className={styles.views}>
      {viewIds.map((id) => (
        <Button key={id} aria-pressed={view === id} onClick={() => depict({ view: id })}>
          {say(`view.${id}`)}
        </Button>
      ))}
    </div>
  )
}

function Layers() {
  const say = useSay('pull')
  const fascicles = useChoices((state) => state.fascicles)
  const attachments = useChoices((state) => state.attachments)
  const hidden = useChoices((state) => state.hidden)
  const toggle = (ids: readonly string[], on: boolean) =>
    depict({ hidden: on ? hidden.filter((id) => !ids.includes(id)) : [...hidden, ...ids] })
  const gluteus = ['gluteusMaximus.right', 'gluteusMaximus.left']
  return (
    <>
      {layers.map((layer) => (
        <Tick
          key={layer}
          text={say(`layer.${layer}`)}
          on={!hidden.includes(layer)}
          onChange={(on) => toggle([layer], on)}
        />
      ))}
      <Tick
        text={say('gluteus')}
        on={!gluteus.some((id) => hidden.includes(id))}
        onChange={(on) => toggle(gluteus, on)}
      />
      <Tick text={say('attachments')} on={attachments} onChange={(on) => depict({ attachments: on })} />
      <Tick text={say('fascicles')} on={fascicles} onChange={(on) => depict({ fascicles: on })} />
      <NervePattern />
    </>
  )
}

function NervePattern() {
  const say = useSay('pull')
  const variant = useChoices((state) => state.nerveVariant)
  const { what, share }: NerveVariant = patterns[variant]
  return (
    <>
      <Radios
        text={say('nerveVariant')}
        options={optionsOf(nerveOptions, String)}
        value={variant}
        onChange={(nerveVariant) => depict({ nerveVariant })}
      />
      <p className={text.aside}>{say('nerveVariantIs', { variant, what, share: share ?? 'rare' })}</p>
    </>
  )
}

function Forces() {
  const say = useSay('pull')
  const sayPage = useSay('page')
  const colors = useChoices((state) => state.colors)
  const arrows = useChoices((state) => state.arrows)
  const pullLines = useChoices((state) => state.pullLines)
  const freeBody = useChoices((state) => state.freeBody)
  const momentArm = useChoices((state) => state.momentArm)
  return (
    <>
      <Radios
        text={say('colours')}
        options={optionsOf(colorModes, (id) => sayPage(`colors.${id}`))}
        value={colors}
        onChange={(mode) => depict({ colors: mode })}
      />
      <Tick text={say('arrows')} on={arrows} onChange={(on) => depict({ arrows: on })} />
      {arrows && <Tick text={say('pullLines')} on={pullLines} onChange={(on) => depict({ pullLines: on })} />}
      <Tick text={say('freeBody')} on={freeBody} onChange={(on) => depict({ freeBody: on })} />
      <Tick text={say('momentArm')} on={momentArm} onChange={(on) => depict({ momentArm: on })} />
    </>
  )
}

function Compare() {
  const say = useSay('pull')
  const ghost = useChoices((state) => state.ghost)
  const relativeTo = useChoices((state) => state.relativeTo)
  const held = useChoices((state) => state.held)
  return (
    <>
      <Radios
        text={say('ghost')}
        options={optionsOf(ghosts, (id) => say(`ghost.${id}`))}
        value={ghost}
        onChange={(kind) => depict({ ghost: kind })}
      />
      <Button className={styles.pin} onClick={pin}>
        {say('pin')}
      </Button>
      <Radios
        text={say('seenAgainst')}
        options={optionsOf(references, (id) => say(`against.${id}`))}
        value={relativeTo}
        onChange={(reference) => depict({ relativeTo: reference })}
      />
      <Radios
        text={say('heldStill')}
        options={optionsOf(holds, (id) => say(`held.${id}`))}
        value={held}
        onChange={(hold) => depict({ held: hold })}
      />
    </>
  )
}
