import type { Value } from '../../vocabulary.ts'
import type { Surroundings } from './word.ts'

/** What stands in the place of so many characters. */
export interface Substitution {
  readonly value: Value
  readonly length: number
}

/** What everybody's variables hold that no script sets: folders that have a name of their own in paths. */
const folders: Readonly<Record<string, string>> = {
  HOME: '~',
  USERPROFILE: '~',
  PWD: '.',
  CURDIR: '.',
  PSScriptRoot: '.',
  '%~dp0': '.\\',
  'github.workspace': '.',
}

export function named(path: string, at: number, around: Surroundings): Value {
  const { source } = around
  const place = source.place(at, at + path.length)
  const name: Value = { kind: 'name', path, where: around.where(source.offset(at)), place }
  const folder = Object.hasOwn(folders, path) ? folders[path] : undefined
  return folder === undefined
    ? name
    : { kind: 'fallback', options: [name, { kind: 'text', text: folder, place }], place }
}

export function unknown(from: number, to: number, { source }: Surroundings): Substitution {
  return { value: { kind: 'opaque', place: source.place(from, to) }, length: to - from }
}
