/** Lines of one side by hunk. Written apart from `src/change/patch.ts` on purpose: it judges what that file says. */
interface Hunk {
  readonly LEFT: ReadonlySet<number>
  readonly RIGHT: ReadonlySet<number>
}

function hunksOf(patch: string): readonly Hunk[] {
  const found: { LEFT: Set<number>; RIGHT: Set<number> }[] = []
  let left = 0
  let right = 0
  let [leftEnd, rightEnd] = [0, 0]
  for (const line of patch.split('\n')) {
    if (left >= leftEnd && right >= rightEnd) {
      const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line)
      if (!header) continue
      left = Number(header[1])
      right = Number(header[3])
      leftEnd = left + Number(header[2] ?? 1)
      rightEnd = right + Number(header[4] ?? 1)
      found.push({ LEFT: new Set(), RIGHT: new Set() })
    } else {
      const hunk = found.at(-1)
      if (line[0] === '-' || line[0] === ' ') hunk?.LEFT.add(left++)
      if (line[0] === '+' || line[0] === ' ') hunk?.RIGHT.add(right++)
    }
  }
  return found
}

export interface DraftComment {
  readonly path: string
  readonly body: string
  readonly line?: number | undefined
  readonly side?: 'LEFT' | 'RIGHT' | undefined
  readonly start_line?: number | undefined
  readonly start_side?: 'LEFT' | 'RIGHT' | undefined
}

/** GitHub's objections to one comment of a review, in its own words. `patch` is undefined where the file has none. */
export function objections(
  comment: DraftComment,
  file: { readonly filename: string; readonly patch?: string } | undefined,
): readonly string[] {
  if (!file) return ['Path could not be resolved']
  const side = comment.side ?? 'RIGHT'
  const { line, start_line: start } = comment
  const blank = "Pull request review thread diff hunk can't be blank"
  if (line === undefined) return ['Pull request review thread position is invalid', blank]
  const hunk = hunksOf(file.patch ?? '').find(one => one[side].has(line))
  const found: string[] = []
  if (!hunk) found.push('Pull request review thread line must be part of the diff', blank)
  if (start !== undefined && start >= line) {
    found.push('Pull request review thread start line must precede the end line.')
  } else if (start !== undefined && !hunk?.[comment.start_side ?? side].has(start)) {
    found.push('Pull request review thread start line must be part of the same hunk as the line.')
  }
  if (comment.body.trim() === '') found.push("Pull request review comment body can't be blank")
  if (comment.body.length > 65_536) {
    found.push('Pull request review comment body is too long (maximum is 65536 characters)')
  }
  return found
}
