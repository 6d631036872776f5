/** The known word that a mistyped one most likely stands for, or the only one that it is a part of; null when none is near. */
function nearest(word: string, known: readonly string[]): string | null {
  const limit = Math.max(1, Math.floor(word.length / 3))
  let best: { readonly word: string; readonly distance: number } | null = null
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance <= limit && (best === null || distance < best.distance)) best = { word: candidate, distance }
  }
  const [whole, second] = known.filter(one => one.split('-').includes(word.toLowerCase()))
  return best?.word ?? (second === undefined ? (whole ?? null) : null)
}

/** A remedy: the near word, or all of them when they are few enough to read. */
export function suggest(word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  if (near !== null) return `did you mean '${near}'?`
  return known.length > 0 && known.length <= 20 ? `one of ${known.join(', ')}` : 'see docs/policy.md'
}

/** Levenshtein's, one row at a time; both words bounded, since they come from a file. */
function editDistance(a: string, b: string): number {
  const [left, right] = [a.slice(0, 64), b.slice(0, 64)]
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (const [index, character] of [...left].entries()) {
    const next = [index + 1]
    for (let column = 1; column <= right.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (right[column - 1] === character ? 0 : 1)
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[right.length] ?? 0
}
