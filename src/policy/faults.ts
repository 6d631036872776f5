import * as z from 'zod'
import type { PolicyText } from '../model/index.ts'
import { UsageError } from '../model/index.ts'
import { suggest } from './nearest.ts'
import { policySchema } from './schema.ts'
import type { Fault } from './yaml.ts'

/** All faults of one file as the one error that its owner reads: file, line, key, what is wrong, what to do. */
export function faultsError(
  text: PolicyText,
  faults: readonly Fault[],
  lineOf: (path: readonly PropertyKey[]) => number,
) {
  const file = text.path ? `${text.name}: ${text.path}` : text.name
  const shown = faults.slice(0, 10).map(fault => {
    const key = written(fault.path)
    return `  line ${fault.line ?? lineOf(fault.path)}${key ? `, ${key}` : ''}: ${fault.message}`
  })
  const more = faults.length > 10 ? [`  and ${faults.length - 10} more`] : []
  return new UsageError([`The policy (${file}) cannot be used.`, ...shown, ...more].join('\n'))
}

/** `models['acme/*'].pin`, `publishers[0].id`. */
export function written(path: readonly PropertyKey[]): string {
  const parts = path.map(part => {
    if (typeof part === 'number') return `[${part}]`
    return /^[\w-]+$/.test(String(part)) ? `.${String(part)}` : `['${String(part)}']`
  })
  return parts.join('').replace(/^\./, '')
}

/** Zod's issues in our words. */
export function shapeFaults(error: z.ZodError): readonly Fault[] {
  return error.issues.flatMap(issue => issueFaults(issue, []))
}

function issueFaults(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): readonly Fault[] {
  const path = [...above, ...issue.path]
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(path)
      return issue.keys.map(key => ({ path: [...path, key], message: unknownKey(key, known) }))
    }
    case 'invalid_value': {
      const values = issue.values.map(String)
      return [{ path, message: `must be ${values.length > 1 ? 'one of ' : ''}${values.join(', ')}` }]
    }
    case 'invalid_type':
      return [{ path, message: `must be ${an(issue.expected)}` }]
    case 'too_small':
      if (issue.origin === 'number') return [{ path, message: `must be at least ${issue.minimum}` }]
      if (issue.minimum !== 1) return [{ path, message: `is too short: at least ${issue.minimum} characters` }]
      return [{ path, message: 'is empty; fill it or leave the key out' }]
    case 'too_big':
      return [{ path, message: `must be at most ${issue.maximum}` }]
    case 'invalid_union': {
      // Of a name or a map, the map's own faults say more than "neither".
      const alike = issue.errors.filter(branch =>
        branch.every(one => one.code !== 'invalid_type' || one.path.length > 0),
      )
      if (alike.length === 1) return alike.flat().flatMap(one => issueFaults(one, path))
      return [{ path, message: issue.message }]
    }
    default:
      return [{ path, message: issue.message }]
  }
}

/** A key may be known and stand beside keys of another form, as in `{ issuer, identity, repository }`. */
const unknownKey = (key: string, known: readonly string[]) =>
  known.includes(key) ? 'does not go with the keys beside it' : `unknown key; ${suggest(key, known)}`

const an = (type: string) => ({ array: 'a list', object: 'a map', record: 'a map' })[type] ?? `a ${type}`

type SchemaNode = z.core.JSONSchema._JSONSchema

/** The keys that may stand at `path`, read off the schema itself. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const root: SchemaNode = z.toJSONSchema(policySchema, { io: 'input' })
  const nodes = path.reduce<readonly SchemaNode[]>((at, key) => at.flatMap(node => below(node, key)), [root])
  return [...new Set(nodes.flatMap(node => (typeof node === 'boolean' ? [] : Object.keys(node.properties ?? {}))))]
}

function below(node: SchemaNode, key: PropertyKey): readonly SchemaNode[] {
  if (typeof node === 'boolean') return []
  const named = Object.hasOwn(node.properties ?? {}, key) ? node.properties?.[String(key)] : undefined
  const items = Array.isArray(node.items) ? undefined : node.items
  const next = named ?? (typeof key === 'number' ? items : node.additionalProperties)
  return next === undefined || typeof next === 'boolean' ? [] : [next, ...(next.anyOf ?? [])]
}
