import { type Fields, fieldsOf } from './fields.ts'
import type { JsonDocument, JsonObject } from './json.ts'
import type { Asked } from './package-json.ts'
import { Unreadable } from './strictly.ts'

/**
 * What replaces the wishes of others: npm's `overrides` (nested), Yarn's `resolutions` (paths with globs) and pnpm's
 * `pnpm.overrides` (`a@1>b`). `$name` repeats the project's own wish and `-` removes one: neither names anything new.
 */
export function overridden(fields: Fields, document: JsonDocument): readonly Asked[] {
  const pnpm = fields.object('pnpm')
  const flat = [fields.object('resolutions'), pnpm && fieldsOf(pnpm, document).object('overrides')]
  const nested = fields.object('overrides')
  return [...flat, nested].flatMap(object => (object ? [...walk(object, null, document)] : []))
}

function* walk(object: JsonObject, outer: string | null, document: JsonDocument): Generator<Asked> {
  for (const { key, value } of object.members.values()) {
    const { line } = document.at(key.start)
    const name = key.value === '.' && outer !== null ? outer : lastName(key.value)
    if (value.type === 'object') yield* walk(value, name, document)
    else if (value.type !== 'text') throw new Unreadable('unexpected-shape', line, 'an override is no string')
    else if (value.value !== '-' && !value.value.startsWith('$')) yield { name, specifier: value.value, literal: key }
  }
}

/** The package at the end of a pattern: of `a@1>b@>2`, of the path `a/b` and of `@s/a/b@npm:^1` it is `b`. */
export function lastName(pattern: string): string {
  const nested = [...pattern.matchAll(/[^ |@]>/g)].at(-1)
  const last = nested ? pattern.slice(nested.index + 2) : pattern
  const found = /(?:^|\/)(?<name>(?:@[^/@]+\/)?[^/@]+)(?:@(?:[a-z]+:.*|[^/]*))?$/.exec(last)
  return found?.groups?.['name'] ?? last
}
