import type { Binding, Table, Value } from '../../vocabulary.ts'
import { contextName } from '../shell/template.ts'
import { variable } from './variables.ts'

/** Where a group of settings stands: its key path, and the offsets of the groups around it, itself included. */
export interface Spot {
  readonly path: readonly string[]
  readonly scope: readonly number[]
}

/** Defaults of a workflow's inputs, the values of its matrix, outputs of its jobs, parameters of Argo. */
export function workflowValues(table: Table, spot: Spot): readonly Binding[] {
  return [defaults, unasked, parameters, matrix, outputs, loops].flatMap(read => read(table, spot))
}

const bound = (name: string, value: Value, scope: readonly number[]): Binding => ({
  name,
  value,
  where: { at: -1, scope, branch: [] },
})

function defaults({ entries }: Table, { path }: Spot): readonly Binding[] {
  const value = entries.find(entry => entry.key === 'default')?.value
  if (!value || path.at(-2) !== 'inputs') return []
  return [`inputs.${path.at(-1)}`, `github.event.inputs.${path.at(-1)}`].map(name => bound(name, value, []))
}

/** Where something else starts the workflow too, nobody is asked for its inputs, and they are empty. */
function unasked({ entries, place }: Table, { path }: Spot): readonly Binding[] {
  const isOther = entries.some(({ key }) => !/^workflow_(?:dispatch|call)$/.test(key ?? ''))
  if (path.join('.') !== 'on' || !isOther) return []
  const asked = entries.flatMap(({ value }) => (value.kind === 'table' ? value.entries : []))
  const inputs = asked.flatMap(({ key, value }) => (key === 'inputs' && value.kind === 'table' ? value.entries : []))
  const nothing: Value = { kind: 'constant', value: null, place }
  return inputs
    .flatMap(({ key }) => [`inputs.${key}`, `github.event.inputs.${key}`])
    .map(name => ({ name, value: nothing, where: { at: -1, scope: [], branch: [place.offset] } }))
}

function matrix({ entries }: Table, { path, scope }: Spot): readonly Binding[] {
  const outer = scope.slice(0, -2)
  // GitLab: `parallel: {matrix: [{NAME: [a, b]}]}`.
  if (path.at(-1) === '[]' && path.at(-2) === 'matrix')
    return entries.flatMap(({ key, value }) =>
      key === null ? [] : [bound(key, value.kind === 'list' ? anyItem(value) : value, outer)],
    )
  if (path.at(-1) !== 'matrix') return []
  return entries.flatMap(({ key, value }) => {
    if (value.kind !== 'list') return []
    const item: Value = { kind: 'item', of: value, key: null, place: value.place }
    if (key !== 'include') return [bound(`matrix.${key}`, item, outer)]
    const keys = value.items.flatMap(one => (one.kind === 'table' ? one.entries.map(entry => entry.key) : []))
    return [...new Set(keys)].flatMap(name => {
      if (name === null) return []
      const text: Value = { kind: 'text', text: name, place: value.place }
      const more = bound(`matrix.${name}`, { kind: 'item', of: item, key: text, place: value.place }, outer)
      // What is included stands beside what the matrix has under the name.
      return [{ ...more, where: { ...more.where, branch: [value.place.offset] } }]
    })
  })
}

const anyItem = (of: Value): Value => ({ kind: 'item', of, key: null, place: of.place })

/** Ansible runs a task with each `item`, DVC a stage, Task a command with each `ITEM`. */
function loops({ entries }: Table, { scope }: Spot): readonly Binding[] {
  return entries.flatMap(({ key, value }) =>
    /^(?:loop|with_(?:items|list)|for(?:each)?)$/.test(key ?? '')
      ? [bound(key === 'for' ? 'ITEM' : 'item', anyItem(value), scope)]
      : [],
  )
}

/** What the jobs that need this one find. */
function outputs({ entries }: Table, { path, scope }: Spot): readonly Binding[] {
  if (path.at(-1) !== 'outputs' || path.at(-3) !== 'jobs') return []
  return entries.flatMap(({ key, value }) =>
    key === null ? [] : [bound(contextName(`needs.${path.at(-2)}.outputs.${key}`), atTheEnd(value), scope.slice(0, 1))],
  )
}

/** As it is when everything has run. */
function atTheEnd(value: Value): Value {
  if (value.kind === 'join') return { ...value, parts: value.parts.map(atTheEnd) }
  return value.kind === 'name' ? { ...value, where: { ...value.where, at: Number.MAX_SAFE_INTEGER } } : value
}

/** Parameters of Argo: those of the workflow, and the defaults of a template's inputs; and those of Azure's pipelines. */
function parameters({ entries }: Table, { path, scope }: Spot): readonly Binding[] {
  const last = path.at(-1)
  const list = entries.find(entry => entry.key === 'parameters')?.value
  if (list?.kind !== 'list' || (last !== undefined && last !== 'arguments' && last !== 'inputs')) return []
  return list.items
    .flatMap(variable)
    .map(({ key, value }) =>
      last === 'inputs'
        ? bound(`inputs.parameters.${key}`, value, scope.slice(0, -1))
        : bound(`${last === undefined ? '' : 'workflow.'}parameters.${key}`, value, []),
    )
}
