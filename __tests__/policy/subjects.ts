import type { Dossier, Policy, PolicyText, Reference, Severity } from '../../src/model/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'

export const now = new Date('2026-11-21T12:00:00Z')

export const model = (id: string, more: Partial<Reference> = {}): Reference => ({
  ecosystem: 'model',
  hub: 'huggingface',
  id,
  kind: 'weights',
  certainty: 'load',
  revision: null,
  file: 'src/app.py',
  line: 3,
  loader: 'transformers.from_pretrained',
  ...more,
})

export const npm = (id: string, more: Partial<Reference> = {}): Reference => ({
  ecosystem: 'npm',
  hub: 'npm',
  id,
  kind: 'package',
  certainty: 'load',
  revision: '1.3.0',
  file: 'package-lock.json',
  line: 7,
  loader: 'registry',
  ...more,
})

/** As if the hub had answered with `resolved`; without it, the hub did not answer. */
export const dossier = (reference: Reference, resolved?: string): Dossier => ({
  reference,
  resolution:
    resolved === undefined
      ? { kind: 'unreachable', reason: 'timeout', detail: 'no answer' }
      : {
          kind: 'resolved',
          pin: { kind: 'none' },
          attestations: [],
          artifact: {
            purl: `pkg:generic/${resolved}`,
            hub: reference.hub,
            id: resolved,
            publisher: { hub: reference.hub, name: resolved.split('/')[0] ?? '' },
          },
        },
  evidence: [],
  previous: null,
  isPrivate: false,
  alsoAt: [],
})

export const baseTip = (text: string, more: Partial<PolicyText> = {}): PolicyText => ({
  name: 'base tip',
  path: '.github/weighmaster.yml',
  commit: 'b'.repeat(40),
  text,
  ...more,
})

export const organisation = (text: string): PolicyText => ({ name: 'policy input', text })

export const policy = (...texts: readonly (string | PolicyText)[]): Policy =>
  parsePolicy(
    texts.map(text => (typeof text === 'string' ? baseTip(text) : text)),
    { now },
  )

/** How one observation about `reference` (or about a file) is decided. */
export function decide(asked: Policy, check: string, about: Reference | string, hard = false) {
  const [id = '', messageId = 'any'] = check.split('/')
  const reference = typeof about === 'string' ? null : about
  const file = typeof about === 'string' ? about : about.file
  return asked.decide({ check: id, messageId, hard, file, reference })
}

export const severityOf = (asked: Policy, check: string, about: Reference | string, hard = false): Severity =>
  decide(asked, check, about, hard).severity
