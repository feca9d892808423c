import type { Body } from '../../anatomy/body'
import { type BySide, sides } from '../../anatomy/sides'
import type { Angles } from '../../biomechanics/angles'
import type { Report } from '../../biomechanics/report'
import type { Scenario } from '../../biomechanics/scenario'
import { say } from '../../state/page/language'
import type { Told } from '../../state/page/told'
import { madeBy } from '../../state/page/version'

type Row = readonly [quantity: string, side: string, value: number | string, unit: string]

const angleRows = (prefix: string, angles: Angles): Row[] =>
  Object.entries(angles).flatMap(([name, value]): Row[] =>
    typeof value === 'number'
      ? [[prefix + name, '', value, 'deg']]
      : typeof value === 'object' && value !== null && (name === 'nutation' || name === 'segments')
        ? Object.entries(value as Record<string, number>).map(([part, angle]) => [prefix + name, part, angle, 'deg'])
        : [],
  )

const pulls = (kind: string, parts: Readonly<Record<string, BySide<object> | undefined>>): Row[] =>
  Object.entries(parts).flatMap(([id, bySide]) =>
    sides.flatMap((side) =>
      Object.entries(bySide?.[side] ?? {}).map(
        ([name, value]): Row => [`${kind}.${id}.${name}`, side, value as number, units[name] ?? ''],
      ),
    ),
  )
const units: Readonly<Record<string, string>> = { force: 'N', length: 'mm', strain: '1', activation: '1' }

const bySide = (quantity: string, values: BySide<object>, unit: string): Row[] =>
  sides.flatMap((side) =>
    Object.entries(values[side]).map(([name, value]): Row => [`${quantity}.${name}`, side, value as number, unit]),
  )

/** The angles of a report, without its other numbers. */
function anglesOf(report: Report): Angles {
  const { change } = report
  return Object.fromEntries(Object.keys(change).map((key) => [key, report[key as keyof Angles]])) as unknown as Angles
}

const cell = (value: string | number): string => {
  const text = String(value)
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Every number of the report, one to a line; `bones`: whose they are, where they are not ours. */
export function reportCsv(body: Body, report: Told, bones: string | null): string {
  const rows: Row[] = [
    ['sentence', '', report.sentence, ''],
    ['balanced', '', String(report.balanced), ''],
    ['residual', '', report.residual, 'N m'],
    ...angleRows('', anglesOf(report)),
    ...angleRows('change.', report.change),
    ...pulls('muscle', report.muscles),
    ...pulls('ligament', report.ligaments),
    ...Object.entries(report.sacroiliacMoments).map(([id, value]): Row => [`sacroiliacMoment.${id}`, '', value, 'N m']),
    ...bySide('piriformisMomentArm', report.piriformisMomentArm, 'mm'),
    ...bySide('hipAngle', report.hipAngle, 'deg'),
    ...bySide('sacroiliacLoad', report.sacroiliacLoad, 'N'),
    ['sway', '', report.sway, 'deg'],
    ['shortRangeStiffness', '', report.shortRangeStiffness, 'N m/deg'],
    ...Object.entries(report.trunkHold).map(([name, value]): Row => [`trunkHold.${name}`, '', value, 'N m']),
    ['l5s1.compression', '', report.l5s1.compression, 'N'],
    ['l5s1.shear', '', report.l5s1.shear, 'N'],
    [say('share', 'madeBy'), '', madeBy(body), ''],
    ...(bones === null ? [] : [['bones', '', bones, ''] as const]),
    ['notice', '', say('page', 'notice'), ''],
  ]
  return `${[['quantity', 'side', 'value', 'unit'], ...rows].map((row) => row.map(cell).join(',')).join('\n')}\n`
}

/** The report as `window.counterpull.report()` gives it, with what was asked. */
export const reportJson = (body: Body, scenario: Scenario, report: Told, link: string, bones: string | null): string =>
  `${JSON.stringify({ made: madeBy(body), notice: say('page', 'notice'), link, ...(bones !== null && { bones }), scenario, report }, null, 2)}\n`
