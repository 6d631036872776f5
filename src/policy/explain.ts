import { presets } from '../catalogue/presets.ts'
import type { Check, Dossier, Policy, Severity } from '../model/index.ts'
import type { RuleKey } from './meet.ts'
import { modelRules, packageRules } from './schema.ts'

/** One question about a reference, and which rule of which source answers it. */
export interface Answer {
  readonly question: string
  readonly answer: string
  readonly source: string
  readonly rule: string
}

/**
 * What the policy says of a reference, question by question: whether its publisher is accepted, what each rule says, and
 * how severe each message of `checks` would be there.
 */
export function answersFor(policy: Policy, dossier: Dossier, checks: readonly Check[]): readonly Answer[] {
  const { reference } = dossier
  const { verdict, ...by } = policy.publisher(dossier)
  const rules = keysOf(reference.ecosystem).map(key => {
    const { value, ...ruled } = policy.rule(key, reference)
    return { question: key, answer: typeof value === 'object' ? value.join(', ') : String(value), ...ruled }
  })
  const severities = checks.flatMap(check =>
    Object.keys(check.messages).map(messageId => {
      const { file } = reference
      const { severity, ...decided } = policy.decide({
        check: check.id,
        messageId,
        hard: false,
        file,
        reference,
        dossier,
      })
      return { question: `${check.id}/${messageId}`, answer: severity, ...decided }
    }),
  )
  return [{ question: 'publisher', answer: verdict, ...by }, ...rules, ...severities]
}

/** `publisher` is answered by its verdict, which knows of the list. */
function keysOf(ecosystem: Dossier['reference']['ecosystem']): readonly RuleKey[] {
  const section: object = ecosystem === 'npm' ? packageRules.shape : modelRules.shape
  return Object.keys(section).filter((key): key is RuleKey => key in presets.defaults && key !== 'publisher')
}

/** What a check's page says at its head: how severe each message is, and which rules of the policy change that. */
export interface CheckExplanation {
  readonly id: string
  readonly title: string
  readonly messages: readonly {
    readonly id: string
    readonly text: string
    readonly remedy: string
    readonly severities: Readonly<Record<'default' | 'recommended' | 'strict', Severity>>
    /** `provenance: require` → error, and so on. */
    readonly rules: readonly { readonly rule: string; readonly severity: Severity }[]
  }[]
}

export function explainCheck({ id, title, messages }: Check): CheckExplanation {
  return {
    id,
    title,
    messages: Object.entries(messages).map(([messageId, { text, remedy }]) => ({
      id: messageId,
      text,
      remedy,
      severities: severitiesOf(id, messageId),
      rules: rulesOf(id, messageId),
    })),
  }
}

function severitiesOf(check: string, messageId: string): Record<'default' | 'recommended' | 'strict', Severity> {
  const [byDefault, recommended, strict] = presets.rows[`${check}/${messageId}`] ??
    presets.rows[check] ?? ['error', 'error', 'error']
  return { default: byDefault, recommended, strict }
}

function rulesOf(check: string, messageId: string) {
  return Object.entries(presets.consequences).flatMap(([key, words]) =>
    Object.entries(words).flatMap(([word, table]) => {
      const severity = table[`${check}/${messageId}`] ?? table[check]
      const value = word === 'listed' ? '[…]' : word
      return severity ? [{ rule: `${key}: ${value}`, severity }] : []
    }),
  )
}
