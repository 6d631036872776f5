import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { loader, valueRow } from '../../src/catalogue/loader-schema.ts'
import { filled, loaders } from '../../src/catalogue/loaders.ts'
import names from '../../src/catalogue/model-names.json' with { type: 'json' }
import { hubs } from '../../src/model/index.ts'

const catalogue = join(import.meta.dirname, '../../src/catalogue')
const rows = z.array(loader).min(1)

/** Files that are taken as they are at run time. */
const schemas: Readonly<Record<string, z.ZodType>> = {
  'loaders-calls.json': rows,
  'loaders-commands.json': rows,
  'loaders-languages.json': rows,
  'loaders-settings.json': rows,
  'loaders-values.json': z.array(valueRow).min(1),
}

describe('data of our own', () => {
  it.each(Object.entries(schemas))('%s has the form that its readers take for granted', (name, schema) => {
    const found = schema.safeParse(JSON.parse(readFileSync(join(catalogue, name), 'utf8')))
    expect(found.success ? [] : found.error.issues).toEqual([])
  })

  it('is never taken without a schema that stands here', () => {
    const taken = readdirSync(catalogue)
      .filter(name => name.endsWith('.ts'))
      .map(name => readFileSync(join(catalogue, name), 'utf8'))
      .filter(text => text.includes('ownData'))
      .flatMap(text => [...text.matchAll(/from '\.\/(?<name>[\w-]+\.json)'/g)].map(match => match.groups?.['name']))
    expect(taken.toSorted()).toEqual(Object.keys(schemas).toSorted())
  })

  it('names hubs that there are', () => {
    expect(Object.values(names.localRoutes).filter(hub => !hubs.some(one => one === hub))).toEqual([])
  })

  it('is taken nowhere else than in the catalogue', () => {
    const root = join(catalogue, '..')
    const others = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      path => path.endsWith('.ts') && readFileSync(join(root, path), 'utf8').includes('ownData'),
    )
    expect(others.filter(path => !path.startsWith('catalogue')).toSorted()).toEqual(['model/own-data.ts'])
  })

  it.each([
    [{ id: 'Not An Id', takes: [] }, 'id'],
    [{ id: 'a', takes: [{ id: [-1] }] }, 'takes'],
    [{ id: 'a', takes: [{ id: [0], shape: 'no-such-shape' }] }, 'takes'],
    [{ id: 'a', takes: [], misspelt: true }, ''],
  ])('would not pass with a fault in it: %j', (row, at) => {
    const found = loader.safeParse(row)
    expect(String(found.error?.issues[0]?.path[0] ?? '')).toBe(at)
  })

  it('means the same, whether a row says what is usual or leaves it out', () => {
    const { takes, ...row } = filled({ id: 'a', defaults: { ids: {} }, takes: [{ id: [0] }] })
    expect({ ...row, takes: takes.map(take => take.shape) }).toMatchObject({
      call: [],
      beside: {},
      certainty: 'load',
      dynamic: true,
      final: false,
      defaults: { by: [], ids: {} },
      takes: ['repo'],
    })
    expect(takes[0]).toMatchObject({ kind: 'weights', revision: [], pinnable: true })
    expect(filled({ id: 'a', dynamic: false, takes: [{ id: [0], pinnable: false, kind: 'code' }] })).toMatchObject({
      dynamic: false,
      takes: [{ pinnable: false, kind: 'code' }],
    })
    expect(loaders.length).toBeGreaterThan(400)
  })
})
