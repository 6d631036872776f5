const maxHere = 5_000
const maxTotal = 130_000
const sinceShort = 100_000
const maxShort = 100
const maxDepth = 120

/**
 * Bounds on work, for one question and for a file, beyond which a value counts as computed at run time. The last of a file's
 * is for short questions: what a loader is handed is mostly near, however much the rest of the file has asked for.
 */
export class Work {
  private here = 0
  private total = 0
  private depth = 0

  /** One step more; false where there is no more work to be done. What was begun must end. */
  begin(): boolean {
    if (this.depth === 0) this.here = 0
    const most = ++this.total > sinceShort ? maxShort : maxHere
    if (++this.here > most || this.total > maxTotal || this.depth > maxDepth) return false
    this.depth++
    return true
  }

  /** Steps that were done before, and whose results are handed out again. */
  add(steps: number): void {
    this.here += steps
    this.total += steps
  }

  end(): void {
    this.depth--
  }
}
