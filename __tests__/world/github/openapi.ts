import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import * as z from 'zod'

const schema = z.record(z.string(), z.unknown())
const description = z.object({
  operations: z.record(
    z.string(),
    z.object({
      query: z.record(z.string(), schema),
      body: schema.nullable(),
      answers: z.record(z.string(), schema.nullable()),
    }),
  ),
  schemas: z.record(z.string(), schema),
})

/** One operation of GitHub's own description, able to judge a request and an answer. */
export interface Operation {
  readonly name: string
  readonly matches: (method: string, path: string) => Readonly<Record<string, string>> | null
  readonly faultsOfRequest: (query: URLSearchParams, body: unknown) => readonly string[]
  readonly faultsOfAnswer: (status: number, body: unknown) => readonly string[]
}

/** Reads the description once. Stricter than GitHub with requests: what it would silently ignore is a fault here. */
export function readOperations(): readonly Operation[] {
  const text = readFileSync(join(import.meta.dirname, 'fixtures', 'openapi.json'), 'utf8')
  const { operations, schemas } = description.parse(JSON.parse(text))
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'github', schemas })
  const compiled = new Map<object, ValidateFunction>()
  const judge = (rule: object | null | undefined, value: unknown, where: string): readonly string[] => {
    if (!rule) return []
    const validate = compiled.get(rule) ?? ajv.compile(rule)
    compiled.set(rule, validate)
    if (validate(value)) return []
    return (validate.errors ?? []).map(error => {
      const stray = Object.values(error.params).join(' ')
      return `${where}${error.instancePath} ${error.message} ${stray}`.trim()
    })
  }
  return Object.entries(operations).map(([name, operation]) => {
    const body = operation.body === null ? null : closed(operation.body)
    return {
      name,
      matches: matcher(name),
      faultsOfRequest: (query, sent) => [
        ...[...query].flatMap(([key, value]) => {
          const rule = operation.query[key]
          return rule ? judge(rule, typed(rule, value), `query ${key}`) : [`query ${key} does not exist`]
        }),
        ...(body === null && sent !== undefined ? ['takes no body'] : judge(body, sent ?? {}, 'body')),
      ],
      faultsOfAnswer: (status, sent) =>
        String(status) in operation.answers
          ? judge(operation.answers[String(status)], sent, `answer ${status} `)
          : [`answer ${status} is not described`],
    }
  })
}

/** `path`, `ref` and `basehead` may hold slashes; everything else is one segment. */
function matcher(name: string): Operation['matches'] {
  const [method, template = ''] = name.split(' ')
  const source = template.replaceAll(/\{(\w+)\}/g, (_, key: string) =>
    ['path', 'ref', 'basehead', 'branch'].includes(key) ? `(?<${key}>.+)` : `(?<${key}>[^/]+)`,
  )
  const pattern = new RegExp(`^${source}$`)
  return (asked, path) => {
    const match = asked === method ? pattern.exec(path) : null
    if (!match) return null
    return Object.fromEntries(
      Object.entries(match.groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)]),
    )
  }
}

function typed(rule: Readonly<Record<string, unknown>>, value: string): unknown {
  return rule['type'] === 'integer' && /^-?\d+$/.test(value) ? Number(value) : value
}

/** The schema with every object closed, so that a misspelt field is a fault. */
function closed(rule: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const inner = Object.fromEntries(Object.entries(rule).map(([key, value]) => [key, closedInside(value)]))
  const open =
    rule['type'] === 'object' && rule['properties'] !== undefined && rule['additionalProperties'] === undefined
  return open ? { ...inner, additionalProperties: false } : inner
}

function closedInside(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closedInside)
  const table = schema.safeParse(value)
  return table.success ? closed(table.data) : value
}
