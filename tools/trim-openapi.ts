/**
 * Cuts GitHub's OpenAPI description down to the operations that Weighmaster uses, without prose, as JSON Schema.
 *
 *   npm install --prefix /tmp/openapi @octokit/openapi      (394 MB unpacked: not a dependency)
 *   node tools/trim-openapi.ts /tmp/openapi/node_modules/@octokit/openapi
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Table = { readonly [key: string]: Json }

const repository = '/repos/{owner}/{repo}'
const used = [
  'GET /advisories',
  'GET /rate_limit',
  'GET /user',
  `GET ${repository}`,
  `GET ${repository}/branches/{branch}`,
  `GET ${repository}/compare/{basehead}`,
  `GET ${repository}/contents/{path}`,
  `GET ${repository}/git/blobs/{file_sha}`,
  `GET ${repository}/git/commits/{commit_sha}`,
  `GET ${repository}/git/ref/{ref}`,
  `GET ${repository}/git/trees/{tree_sha}`,
  `GET ${repository}/issues`,
  `POST ${repository}/issues`,
  `PATCH ${repository}/issues/{issue_number}`,
  `GET ${repository}/issues/{issue_number}/comments`,
  `POST ${repository}/issues/{issue_number}/comments`,
  `PATCH ${repository}/issues/comments/{comment_id}`,
  `DELETE ${repository}/issues/comments/{comment_id}`,
  `GET ${repository}/pulls/{pull_number}`,
  `GET ${repository}/pulls/{pull_number}/comments`,
  `PATCH ${repository}/pulls/comments/{comment_id}`,
  `DELETE ${repository}/pulls/comments/{comment_id}`,
  `GET ${repository}/pulls/{pull_number}/files`,
  `GET ${repository}/pulls/{pull_number}/reviews`,
  `POST ${repository}/pulls/{pull_number}/reviews`,
]

/** Prose and hints that no validation needs. */
const prose = new Set(
  'description summary title example examples externalDocs deprecated readOnly writeOnly default tags'.split(' '),
)
/** Under these keys stand names of the description's own, such as a property called `title`. */
const named = new Set(['properties', 'patternProperties'])

const isTable = (value: Json | undefined): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const tableOf = (value: Json | undefined): Table => (isTable(value) ? value : {})

const folder = process.argv[2]
if (!folder) throw new Error('usage: node tools/trim-openapi.ts <folder of @octokit/openapi>')
const version = tableOf(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))['version']
const source: Json = JSON.parse(readFileSync(join(folder, 'generated/api.github.com.json'), 'utf8'))

const schemas: Record<string, Json> = {}

/** `#/components/<kind>/<name>` */
function find(reference: string): Json {
  const keys = reference.slice(2).split('/')
  return keys.reduce<Json>((value, key) => tableOf(value)[key] ?? null, source)
}

function resolve(value: Json | undefined): Table {
  const reference = tableOf(value)['$ref']
  return typeof reference === 'string' ? tableOf(find(reference)) : tableOf(value)
}

/** OpenAPI 3.0 → JSON Schema: `nullable` becomes a type, component references point into our own file. */
function toSchema(value: Json): Json {
  if (Array.isArray(value)) return value.map(toSchema)
  if (!isTable(value)) return value
  if (typeof value['$ref'] === 'string') return { $ref: keep(value['$ref']) }
  const schema: Record<string, Json> = {}
  for (const [key, child] of Object.entries(value)) {
    if (prose.has(key) || key.startsWith('x-') || key === 'nullable') continue
    schema[key] = named.has(key) ? mapValues(tableOf(child), toSchema) : toSchema(child)
  }
  return value['nullable'] === true ? orNull(schema) : schema
}

function orNull(schema: Record<string, Json>): Json {
  if (typeof schema['type'] !== 'string') return { anyOf: [schema, { type: 'null' }] }
  const choices = schema['enum']
  const nullable = { ...schema, type: [schema['type'], 'null'] }
  return Array.isArray(choices) ? { ...nullable, enum: [...choices, null] } : nullable
}

function keep(reference: string): string {
  const name = reference.split('/').at(-1) ?? ''
  if (!(name in schemas)) {
    schemas[name] = null // Marked before the walk: components may refer to themselves.
    schemas[name] = toSchema(find(reference))
  }
  return `github#/schemas/${name}`
}

function mapValues(table: Table, change: (value: Json) => Json): Table {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, change(value)]))
}

function bodyOf(value: Json | undefined): Json {
  const content = tableOf(tableOf(resolve(value)['content'])['application/json'])
  return content['schema'] === undefined ? null : toSchema(content['schema'])
}

function operation(name: string): Json {
  const [method = '', path = ''] = name.split(' ')
  const found = tableOf(tableOf(tableOf(source)['paths'])[path])[method.toLowerCase()]
  if (!isTable(found)) throw new Error(`no such operation: ${name}`)
  const parameters = Array.isArray(found['parameters']) ? found['parameters'].map(resolve) : []
  const query = parameters.filter(parameter => parameter['in'] === 'query')
  return {
    query: Object.fromEntries(query.map(one => [String(one['name']), toSchema(one['schema'] ?? {})])),
    body: bodyOf(found['requestBody']),
    answers: mapValues(tableOf(found['responses']), bodyOf),
  }
}

const operations = Object.fromEntries(used.map(name => [name, operation(name)]))
const origin = `Cut by tools/trim-openapi.ts from @octokit/openapi ${version} (api.github.com). Copyright (c) GitHub, MIT licence.`
const sorted = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)))
const target = join(import.meta.dirname, '../__tests__/world/github/fixtures/openapi.json')
writeFileSync(target, `${JSON.stringify({ origin, $id: 'github', operations, schemas: sorted }, null, 1)}\n`)
