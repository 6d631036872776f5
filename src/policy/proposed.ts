import { type Change, type Gap, policyPath } from '../model/index.ts'
import { shapeFaults, written } from './faults.ts'
import { policySchema } from './schema.ts'
import { readYaml } from './yaml.ts'

/**
 * What would stop every later run if this change were merged: faults of the policy file that head proposes. Head's
 * policy decides nothing, but an owner wants to hear it before the merge. Keys and patterns in it are read only then.
 */
export function proposedPolicyGaps(changes: readonly Change[]): readonly Gap[] {
  const text = changes.flatMap(({ path, head }) => (path === policyPath && head?.kind === 'text' ? head.text : []))[0]
  if (text === undefined) return []
  const { value, faults, lineOf } = readYaml(text)
  const shape = policySchema.safeParse(value)
  const [fault] = faults.length > 0 || shape.success ? faults : shapeFaults(shape.error)
  if (!fault) return []
  const key = written(fault.path)
  return [
    {
      class: 'unreadable',
      reason: 'policy-invalid',
      subject: policyPath,
      file: policyPath,
      line: fault.line ?? lineOf(fault.path),
      detail: key === '' ? fault.message : `${key}: ${fault.message}`,
    },
  ]
}
