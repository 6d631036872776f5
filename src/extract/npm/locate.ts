/** Where an offset stands: `line` from 1, `column` from 0 in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/**
 * Positions by offset, each in logarithmic time. Only LF ends a line, as git and GitHub count: a lone CR must not move
 * a finding to another line.
 */
export function locator(text: string): (offset: number) => Position {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return offset => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) }
  }
}
