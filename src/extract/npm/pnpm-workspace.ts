import { isMap, isScalar, LineCounter, type Pair, parseDocument, type YAMLMap } from 'yaml'
import type { Extraction, Extractor, Reference } from '../../model/index.ts'
import { lastName } from './overrides.ts'
import { type Asked, readAsked } from './package-json.ts'
import { gather, strictly, Unreadable, unreadable } from './strictly.ts'

/**
 * pnpm's catalogues and overrides: what `catalog:` in a manifest stands for, and what replaces the wishes of others.
 * What is no YAML is `npm-config`'s to refuse, which reads the same file for its settings.
 */
export const pnpmWorkspace: Extractor = {
  id: 'pnpm-workspace',
  title: 'pnpm-workspace.yaml',
  declares: true,
  accepts: path => /(?:^|\/)pnpm-workspace\.yaml$/.test(path),
  extract: file => strictly(file, text => readWorkspace(text, file.path), { allowByteOrderMark: true }),
}

function readWorkspace(text: string, file: string): Extraction {
  const lines = new LineCounter()
  const root = parsed(text, lines)
  if (!root) return { references: [], gaps: [] }
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col - 1 }
  }
  const named = mapIn(root, 'catalogs')
  const several = named ? named.items.map(({ value }) => value).filter(value => isMap(value)) : []
  const wishes = [mapIn(root, 'catalog'), ...several].flatMap(map => (map ? map.items : []))
  const overrides = mapIn(root, 'overrides')?.items ?? []
  const { results, faults } = gather<readonly [Pair, boolean], Reference>(
    [...wishes.map(pair => [pair, false] as const), ...overrides.map(pair => [pair, true] as const)],
    ([pair, isOverride]) => {
      const wish = askedBy(pair, isOverride, at)
      return wish ? [readAsked(wish, file, { at })] : []
    },
  )
  return { references: results, gaps: faults.map(fault => unreadable(file, fault)) }
}

function parsed(text: string, lineCounter: LineCounter): YAMLMap | null {
  try {
    const { contents, errors } = parseDocument(text, { lineCounter, uniqueKeys: true, logLevel: 'silent' })
    return errors.length === 0 && isMap(contents) ? contents : null
  } catch (error) {
    // The parser recurses: nesting without end exhausts the stack.
    if (error instanceof RangeError) return null
    throw error
  }
}

function mapIn(root: YAMLMap, key: string): YAMLMap | null {
  const value = root.get(key, true)
  return isMap(value) ? value : null
}

type At = (offset: number) => { readonly line: number; readonly column: number }

/** `$name` repeats the project's own wish and `-` removes one: neither names anything new. */
function askedBy({ key, value }: Pair, isOverride: boolean, at: At): Asked | null {
  const isWritten = isScalar(key) && key.range != null
  const line = isWritten && key.range ? at(key.range[0]).line : 1
  if (!isScalar(key) || !key.range || !isScalar(value)) {
    throw new Unreadable('unexpected-shape', line, 'a catalogue or an override is no string')
  }
  const [name, specifier] = [String(key.value), String(value.source ?? value.value)]
  if (isOverride && (specifier === '-' || specifier.startsWith('$'))) return null
  const literal = { type: 'text' as const, start: key.range[0], end: key.range[1], value: name }
  return { name: isOverride ? lastName(name) : name, specifier, literal }
}
