import type { Change, Content } from '../model/index.ts'

/** What is in force now: the tip of base, or what it had when the branch was cut. */
export function before({ baseTip, mergeBase }: Change): Content | null {
  return baseTip ?? mergeBase
}

/** The pull request's own doing: not what base changed since the branch was cut, nor what both changed alike. */
export function isAuthored({ head, mergeBase, baseTip }: Change): boolean {
  const id = (content: Content | null) => (content === null ? null : `${content.kind} ${content.oid}`)
  return id(head) !== id(mergeBase) && id(head) !== id(baseTip)
}

export function textOf(content: Content | null): string {
  return content?.kind === 'text' ? content.text : ''
}

export function howChanged(change: Change): 'added' | 'changed' | 'removed' {
  if (change.head === null) return 'removed'
  return before(change) === null ? 'added' : 'changed'
}
