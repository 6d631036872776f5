import type { Change, Check, Content, Dossier, Policy } from '../../src/model/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'
import { said } from './said.ts'

export const open = parsePolicy([], { now: new Date('2026-11-21T00:00:00Z') })

const text = (content: string | null): Content | null =>
  content === null ? null : { kind: 'text', oid: content, text: content }

/** A file as text on three sides; `null` = not there. */
export function changed(path: string, base: string | null, head: string | null, tip: string | null = base): Change {
  return { path, head: text(head), mergeBase: text(base), baseTip: text(tip), commentable: null }
}

export interface Asked {
  readonly changes?: readonly Change[]
  readonly dossiers?: readonly Dossier[]
  readonly policy?: Policy
}

/** What a check sees in a whole scene: message id, data and place of each observation. */
export function surveyed(check: Check, { changes = [], dossiers = [], policy = open }: Asked) {
  return said(check.survey?.({ dossiers, gaps: [], changes, policy }))
}
