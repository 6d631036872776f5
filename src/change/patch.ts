/**
 * Lines of head that may carry a review comment: added and context lines inside a hunk, 1-based.
 * `patch` is one file's unified diff as GitHub serves it (no file headers). GitHub refuses a whole review when one
 * comment lies outside, so an unparsable patch gives an empty set, never a guess.
 */
export function commentableLines(patch: string): ReadonlySet<number> {
  const lines = new Set<number>()
  let next = 0
  let left = 0
  let right = 0
  for (const line of patch.split('\n')) {
    if (left <= 0 && right <= 0) {
      const header = /^@@ -\d{1,9}(?:,(?<left>\d{1,9}))? \+(?<start>\d{1,9})(?:,(?<right>\d{1,9}))? @@/.exec(line)
      if (!header?.groups) continue
      next = Number(header.groups['start'])
      left = Number(header.groups['left'] ?? 1)
      right = Number(header.groups['right'] ?? 1)
      continue
    }
    // Counts from the header, not the first character alone, end a hunk: a removed line may read `-- a/file`.
    if (line.startsWith('+')) {
      lines.add(next++)
      right--
    } else if (line.startsWith('-')) {
      left--
    } else if (line.startsWith(' ') || line === '') {
      lines.add(next++)
      left--
      right--
    }
  }
  return lines
}
