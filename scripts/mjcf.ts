/** The model as MuJoCo reads it: same bodies, hinges, lines and pulleys, for an engine of other people to check. */
import { type BodyId, bodyIds } from '../src/anatomy/bodies'
import { sides } from '../src/anatomy/sides'
import type { Equilibrium } from '../src/biomechanics/equilibrium'
import { joints } from '../src/biomechanics/mechanism'

const xml = (v: readonly number[]): string => v.map((n) => n.toFixed(12)).join(' ')
export const siteName = (line: number, end: 'from' | `via${number}` | 'to'): string => `${line}.${end}`
export const hingeName = (body: BodyId, dof: string): string => `${body}/${dof}`

export interface MjcfOptions {
  /** Tension [N] of each line and its slope [N/m]: makes springs of the lines. Without it they only measure. */
  readonly springs?: { readonly tension: ArrayLike<number>; readonly slope: ArrayLike<number> }
  /** Stiffness [N·m/rad] of each hinge by name. */
  readonly hingeStiffness?: ReadonlyMap<string, number>
}

const axes = { x: '1 0 0', y: '0 1 0', z: '0 0 1' } as const

/** MJCF text; lines are the spatial tendons "line0", "line1" ... in the order of `equilibrium.lines`. */
export function mjcf(equilibrium: Equilibrium, options: MjcfOptions = {}): string {
  const { model } = equilibrium.physique
  const lines = [
    ...model.strands.map(({ origin, insertion, ...rest }) => ({ from: origin, to: insertion, ...rest })),
    ...model.ligaments.map((l) => ({ ...l, via: undefined, pulley: undefined })),
  ]
  const sites = new Map<BodyId, string[]>(bodyIds.map((id) => [id, []]))
  const put = (id: BodyId, name: string, at: readonly number[]): void => {
    sites.get(id)!.push(`<site name="${name}" pos="${xml(at)}"/>`)
  }
  lines.forEach((line, e) => {
    put(line.from.body, siteName(e, 'from'), line.from.at)
    put(line.to.body, siteName(e, 'to'), line.to.at)
    line.via?.forEach(({ body: id, at }, k) => {
      put(id, siteName(e, `via${k}`), at)
    })
  })
  const hip = model.centres.hip
  const geoms = new Map<BodyId, string[]>()
  for (const side of sides) {
    const z = side === 'right' ? hip[2] : -hip[2]
    const cylinders = (['front', 'back'] as const).flatMap((face) => {
      const radius = lines.find((l) => l.pulley?.side === face)?.pulley?.radius
      if (radius === undefined) return []
      const x = face === 'front' ? radius * 1.5 : -radius * 1.5
      put(`hipBone.${side}`, `${face}.${side}`, [hip[0] + x, hip[1], z])
      return [
        `<geom name="pulley.${face}.${side}" type="cylinder" size="${radius} 0.5" pos="${xml([hip[0], hip[1], z])}" contype="0" conaffinity="0" mass="0"/>`,
      ]
    })
    geoms.set(`hipBone.${side}`, cylinders)
  }
  const table = joints(model.centres)
  const inertia = '<inertial pos="0 0 0" mass="0.05" diaginertia="0.001 0.001 0.001"/>'
  const body = (id: BodyId): string => {
    const joint = table.find(({ child }) => child === id)
    const hinges = (joint?.hinges ?? [])
      .map(({ dof, axis }) => {
        const name = hingeName(id, dof)
        const stiffness = options.hingeStiffness?.get(name)
        return `<joint name="${name}" type="hinge" axis="${axes[axis]}" pos="${xml(joint!.centre)}"${stiffness ? ` stiffness="${stiffness}" damping="${(Math.sqrt(stiffness) * 0.35).toFixed(4)}"` : ' damping="0.2"'}/>`
      })
      .join('')
    const children = table.filter(({ parent }) => parent === id).map(({ child }) => body(child))
    const thigh = id.startsWith('hipBone.') ? [femur(id.endsWith('right') ? 'right' : 'left')] : []
    return `<body name="${id}">${inertia}${hinges}${(geoms.get(id) ?? []).join('')}${(sites.get(id) ?? []).join('')}${children.join('')}${thigh.join('')}</body>`
  }
  const femur = (side: 'right' | 'left'): string => {
    const z = side === 'right' ? hip[2] : -hip[2]
    return `<body name="femur.${side}">${inertia}<joint name="hip.${side}" type="ball" pos="${xml([hip[0], hip[1], z])}"${options.springs ? ' stiffness="500" damping="10"' : ''}/>${sites.get(`femur.${side}`)!.join('')}</body>`
  }
  const tendons = lines.map((line, e) => {
    const spring =
      options.springs && options.springs.slope[e]! > 0
        ? springOf(equilibrium.lines.lengths[e]!, options.springs.tension[e]!, options.springs.slope[e]!)
        : ''
    const middle = line.pulley
      ? `<geom geom="pulley.${line.pulley.side}.${line.side}" sidesite="${line.pulley.side}.${line.side}"/>`
      : (line.via ?? []).map((_, k) => `<site site="${siteName(e, `via${k}`)}"/>`).join('')
    return `<spatial name="line${e}"${spring}><site site="${siteName(e, 'from')}"/>${middle}<site site="${siteName(e, 'to')}"/></spatial>`
  })
  return `<mujoco model="counterpull"><compiler angle="radian"/><option gravity="0 0 0" timestep="0.002" integrator="implicitfast"/>
<worldbody>${body('pelvis')}</worldbody>
<tendon>${tendons.join('\n')}</tendon></mujoco>
`
}

/** A linear spring with the line's tension and slope at its present length. */
const springOf = (length: number, tension: number, slope: number): string =>
  ` stiffness="${slope.toFixed(6)}" springlength="${(length - tension / slope).toFixed(9)}"`
