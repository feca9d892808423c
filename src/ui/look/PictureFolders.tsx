import type { ReactNode } from 'react'
import { nerveVariants as patterns } from '../../anatomy/nerves'
import { type Layer, layers } from '../../anatomy/structures'
import { viewIds, viewOf } from '../../anatomy/views'
import { colorModes, ghosts, holds, nerveVariants, references } from '../../state/look/picture'
import { depict, pin, useChoices } from '../../state/page/choices'
import { Button } from '../kit/Button'
import { Radios } from '../kit/Radios'
import { Tick } from '../kit/Tick'
import text from '../kit/text.module.css'
import { Folder } from '../pull/Folder'
import styles from './PictureFolders.module.css'

/** Filled only while open. */
const Part = ({ title, children }: { readonly title: string; readonly children: () => ReactNode }) => (
  <Folder title={title}>{() => <div className={styles.picture}>{children()}</div>}</Folder>
)

/** Everything that changes how the body is shown and nothing that changes the answer. */
export function PictureFolders() {
  return (
    <>
      <Part title="Look from">{() => <Views />}</Part>
      <Part title="Show and hide">{() => <Layers />}</Part>
      <Part title="Colours and forces">{() => <Forces />}</Part>
      <Part title="Compare and hold still">{() => <Compare />}</Part>
    </>
  )
}

function Views() {
  const view = useChoices((state) => state.view)
  return (
    <div className={styles.views}>
      {viewIds.map((id) => (
        <Button key={id} aria-pressed={view === id} onClick={() => depict({ view: id })}>
          {viewOf(id).name}
        </Button>
      ))}
    </div>
  )
}

function Layers() {
  const fascicles = useChoices((state) => state.fascicles)
  const attachments = useChoices((state) => state.attachments)
  const hidden = useChoices((state) => state.hidden)
  const toggle = (ids: readonly string[], on: boolean) =>
    depict({ hidden: on ? hidden.filter((id) => !ids.includes(id)) : [...hidden, ...ids] })
  const gluteus = ['gluteusMaximus.right', 'gluteusMaximus.left']
  return (
    <>
      {(Object.keys(layers) as Layer[]).map((layer) => (
        <Tick key={layer} text={layers[layer]} on={!hidden.includes(layer)} onChange={(on) => toggle([layer], on)} />
      ))}
      <Tick
        text="Gluteus maximus, as glass"
        on={!gluteus.some((id) => hidden.includes(id))}
        onChange={(on) => toggle(gluteus, on)}
      />
      <Tick text="Attachment areas on bone" on={attachments} onChange={(on) => depict({ attachments: on })} />
      <Tick text="Fascicles as lines" on={fascicles} onChange={(on) => depict({ fascicles: on })} />
      <NervePattern />
    </>
  )
}

function NervePattern() {
  const variant = useChoices((state) => state.nerveVariant)
  const { what, share } = patterns[variant]
  return (
    <>
      <Radios
        text="Sciatic nerve and piriformis"
        options={nerveVariants}
        value={variant}
        onChange={(nerveVariant) => depict({ nerveVariant })}
      />
      <p className={text.aside}>
        {variant}: {what}; {share} % of 294 limbs (Natsis 2014). Not more often in people with pain.
      </p>
    </>
  )
}

function Forces() {
  const colors = useChoices((state) => state.colors)
  const arrows = useChoices((state) => state.arrows)
  const freeBody = useChoices((state) => state.freeBody)
  const momentArm = useChoices((state) => state.momentArm)
  return (
    <>
      <Radios text="Colours" options={colorModes} value={colors} onChange={(mode) => depict({ colors: mode })} />
      <Tick text="Forces as arrows" on={arrows} onChange={(on) => depict({ arrows: on })} />
      <Tick text="The sacrum by itself" on={freeBody} onChange={(on) => depict({ freeBody: on })} />
      <Tick text="Piriformis: line of pull and arm" on={momentArm} onChange={(on) => depict({ momentArm: on })} />
    </>
  )
}

function Compare() {
  const ghost = useChoices((state) => state.ghost)
  const relativeTo = useChoices((state) => state.relativeTo)
  const held = useChoices((state) => state.held)
  return (
    <>
      <Radios text="Ghost" options={ghosts} value={ghost} onChange={(kind) => depict({ ghost: kind })} />
      <Button className={styles.pin} onClick={pin}>
        Pin this state
      </Button>
      <Radios
        text="Turning seen against"
        options={references}
        value={relativeTo}
        onChange={(reference) => depict({ relativeTo: reference })}
      />
      <Radios text="Held still" options={holds} value={held} onChange={(hold) => depict({ held: hold })} />
    </>
  )
}
