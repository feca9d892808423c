/**
 * Numbers on a grid, row by row, told as steps from what their neighbours foretell: a surface that bends little is then
 * nearly all small numbers, which pack in half the bytes. Each place of the grid has `parts` whole numbers, a row has
 * `across` places.
 */

/** What the neighbours before it foretell of the number at `i`: on a flat surface, the number itself. */
function foretold(values: readonly number[], i: number, across: number, parts: number): number {
  const place = Math.floor(i / parts)
  const [isFirstRow, isFirst] = [place < across, place % across === 0]
  const [left, above] = [i - parts, i - across * parts]
  if (!isFirstRow && !isFirst) return values[left]! + values[above]! - values[above - parts]!
  if (!isFirstRow) return values[above]!
  return isFirst ? 0 : values[left]!
}

/** `values` as steps, one part of all places after another; `fromGridSteps` undoes it to the digit. */
export function toGridSteps(values: readonly number[], across: number, parts: number): number[] {
  const steps = values.map((value, i) => value - foretold(values, i, across, parts))
  return Array.from({ length: parts }, (_, part) => steps.filter((_step, i) => i % parts === part)).flat()
}

/** The numbers that `toGridSteps` told as `steps`. */
export function fromGridSteps(steps: readonly number[], across: number, parts: number): number[] {
  const values: number[] = []
  const places = steps.length / parts
  for (let i = 0; i < steps.length; i++)
    values.push(steps[(i % parts) * places + Math.floor(i / parts)]! + foretold(values, i, across, parts))
  return values
}
