/** Does a list of workspace patterns (`packages/*`, `!packages/x`) cover a folder? Later patterns win, as in npm. */
export function coversFolder(patterns: readonly string[], folder: string): boolean {
  let covered = false
  for (const pattern of patterns) {
    const negative = pattern.startsWith('!')
    const trimmed = (negative ? pattern.slice(1) : pattern).replace(/^\.?\/+/, '').replace(/\/+$/, '')
    if (matches(trimmed.split('/'), folder.split('/'))) covered = !negative
  }
  return covered
}

/** Segment by segment; `**` is any number of them. Work is bounded: both lists are short and each pair is tried once. */
function matches(pattern: readonly string[], folder: readonly string[]): boolean {
  let reached = new Set([0])
  for (const segment of pattern) {
    const next = new Set<number>()
    for (const index of reached) {
      if (segment === '**') for (let at = index; at <= folder.length; at++) next.add(at)
      else if (index < folder.length && matchesSegment(segment, folder[index] ?? '')) next.add(index + 1)
    }
    reached = next
  }
  return reached.has(folder.length)
}

/** `*` and `?` within one segment. Braces and classes are taken for `*`: they only say where the author's own code is. */
function matchesSegment(pattern: string, segment: string): boolean {
  const pieces = pattern.replaceAll(/[{[(].*[)\]}]|\*+/g, '*').split('*')
  let at = 0
  for (const [index, piece] of pieces.entries()) {
    const found = index === pieces.length - 1 ? lastFit(segment, piece) : segment.indexOf(piece, at)
    if (found < at || (index === 0 && found !== 0)) return false
    at = found + piece.length
  }
  return pieces.length > 1 || at === segment.length
}

function lastFit(segment: string, piece: string): number {
  return segment.endsWith(piece) ? segment.length - piece.length : -1
}
