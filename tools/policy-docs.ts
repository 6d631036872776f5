// Writes what docs/policy.md and docs/schema/policy.schema.json have from the schema itself; a test compares them.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { presets } from '../src/catalogue/presets.ts'
import { publishers } from '../src/catalogue/publishers.ts'
import { policySchema } from '../src/policy/schema.ts'

type Schema = z.core.JSONSchema.JSONSchema

const root = join(import.meta.dirname, '..')
export const page = join(root, 'docs', 'policy.md')
export const schemaFile = join(root, 'docs', 'schema', 'policy.schema.json')

/** For editors: `# yaml-language-server: $schema=…`. */
export function policyJsonSchema(): object {
  return { title: 'Weighmaster policy, version 1', ...z.toJSONSchema(policySchema, { io: 'input' }) }
}

/** The page with its generated sections renewed; what stands around them is written by hand. */
export function policyPage(current: string): string {
  const sections = { keys: keys(), presets: presetTable(), catalogue: catalogueTable() }
  return Object.entries(sections).reduce((text, [name, section]) => {
    const [begin, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->\n`]
    const [from, to] = [text.indexOf(begin), text.indexOf(end)]
    if (from === -1 || to < from) throw new Error(`docs/policy.md has no section ${name}`)
    return `${text.slice(0, from + begin.length)}\n${section}\n${text.slice(to)}`
  }, current)
}

function keys(): string {
  const top = z.toJSONSchema(policySchema, { io: 'input' })
  return Object.entries(top.properties ?? {})
    .flatMap(([key, schema]) =>
      typeof schema === 'boolean' || key === '$schema' ? [] : [keySection(key, schema, top)],
    )
    .join('\n')
}

function keySection(key: string, schema: Schema, top: Schema): string {
  const required = top.required?.includes(key) ? ' Required.' : ''
  const inner = entryOf(schema)
  const rows = inner ? rowsOf(inner.schema, inner.prefix) : []
  const given = valuesOf(schema)
  const values = given.includes('`') && !inner ? ` Values: ${given}.` : ''
  const table = rows.length > 0 ? `\n| key | values | meaning |\n| --- | --- | --- |\n${rows.join('\n')}\n` : ''
  return `### ${key}\n\n${schema.description ?? ''}${required}${values}\n${table}`
}

/** The map that a section consists of: itself, its values by pattern, or its list's items. */
function entryOf(schema: Schema): { readonly schema: Schema; readonly prefix: string } | null {
  const { additionalProperties: values, items, properties, anyOf } = schema
  if (properties) return { schema, prefix: '' }
  if (typeof values === 'object' && values.properties) return { schema: values, prefix: '' }
  const map = anyOf?.find(one => typeof one === 'object' && one.properties !== undefined)
  if (typeof map === 'object') return { schema: map, prefix: '' }
  return typeof items === 'object' && !Array.isArray(items) ? entryOf(items) : null
}

function rowsOf(schema: Schema, prefix: string): readonly string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    if (typeof value === 'boolean') return []
    const required = schema.required?.includes(key) ? ' Required.' : ''
    const row = `| \`${prefix}${key}\` | ${cell(valuesOf(value))} | ${cell((value.description ?? '') + required)} |`
    const forms = formsOf(value)
    return [row, ...forms.flatMap(form => formRows(form, `${prefix}${key}: `))]
  })
}

/** Lists whose items take several forms (signers): one row for each. */
function formsOf(schema: Schema): readonly Schema[] {
  const { items } = schema
  const forms = typeof items === 'object' && !Array.isArray(items) ? (items.anyOf ?? []) : []
  return forms.flatMap(form => (typeof form === 'object' && form.properties ? [form] : []))
}

function formRows(form: Schema, prefix: string): readonly string[] {
  const fields = Object.keys(form.properties ?? {}).map(name => (form.required?.includes(name) ? name : `${name}?`))
  const head = `| \`${prefix}{ ${fields.join(', ')} }\` | | ${cell(form.description ?? '')} |`
  const rows = Object.entries(form.properties ?? {}).map(([name, value]) =>
    typeof value === 'boolean' ? '' : `| — \`${name}\` | ${cell(valuesOf(value))} | ${cell(value.description ?? '')} |`,
  )
  return [head, ...rows]
}

function valuesOf(schema: Schema): string {
  if (schema.const !== undefined) return `\`${String(schema.const)}\``
  if (schema.enum) {
    const values = schema.enum.map(value => `\`${String(value)}\``).join(', ')
    return schema.default === undefined ? values : `${values} (default \`${String(schema.default)}\`)`
  }
  if (schema.type === 'array') return 'a list'
  if (typeof schema.additionalProperties === 'object') return valuesOf(schema.additionalProperties)
  return schema.type === 'object' ? 'a map' : schema.type === 'boolean' ? '`true`, `false`' : 'text'
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

function presetTable(): string {
  const rows = Object.entries(presets.rows).map(([check, severities]) => {
    const fixed = presets.fixed.includes(check) ? ' (nothing lowers it)' : ''
    return `| \`${check}\`${fixed} | ${severities.join(' | ')} |`
  })
  const changes = Object.entries(presets.consequences).flatMap(([key, words]) =>
    Object.entries(words).flatMap(([word, table]) =>
      Object.entries(table).map(([check, severity]) => {
        const value = word === 'listed' ? '[…]' : key === 'min-age' ? `${word}h` : word
        return `| \`${key}: ${value}\` | \`${check}\` | ${severity} |`
      }),
    ),
  )
  return `| check, or check/message | ${presets.columns.join(' | ')} |\n| --- | --- | --- | --- |\n${rows.join('\n')}

Rules by pattern set the severity of these checks for what they match:

| rule | check | severity |\n| --- | --- | --- |\n${changes.join('\n')}\n`
}

function catalogueTable(): string {
  const rows = [...publishers.values()].map(entry => {
    const names = (['huggingface', 'modelscope', 'kaggle', 'torchhub'] as const)
      .flatMap(hub => (entry[hub] ? [`${hub}: ${entry[hub].join(', ')}`] : []))
      .join('; ')
    const unsure = entry.confidence === 'low' ? ' (not usable by id: too little is known)' : ''
    return `| \`${entry.id}\`${unsure} | ${cell(entry.name)} | ${entry.country ?? ''} | ${cell(names)} |`
  })
  return `| id | publisher | country | names |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(page, policyPage(readFileSync(page, 'utf8')))
  writeFileSync(schemaFile, `${JSON.stringify(policyJsonSchema(), null, 2)}\n`)
}
