import { lastOf } from '../../values.ts'
import type { Command, Place, Value, Where } from '../../vocabulary.ts'
import { opaque } from '../syntax.ts'
import type { Item } from './item.ts'

/** One call of several in a row, each on what the one before gave. */
export interface Step {
  readonly path: string
  readonly items: readonly Item[]
  readonly place: Place
}

export type Beside = readonly [name: string, value: Value]

/** What a builder is told by a method of its own: `.model("x")`. */
export function besideOf({ path, items: [only, second] }: Step): readonly Beside[] {
  const name = lastOf(path)
  return only && !second && only.key === null ? [[name, only.value]] : []
}

/** `Command::new("a").arg("b").args(["c", "d"])`, and `command.arg("b").arg("c")` of one that was made before. */
export function commandIn(steps: readonly Step[], where: (at: number) => Where): readonly Command[] {
  const [first] = steps
  if (!first || !/(?:^|\.)Command\.new$|^\w+\.args?$/.test(first.path)) return []
  const said = steps
    .filter(({ path }) => /\.(?:new|args?)$/.test(path))
    .flatMap(({ items }) => items.flatMap(({ value }) => (value.kind === 'list' ? value.items : [value])))
  const { place } = first
  const argv = first.path.endsWith('.new') ? said : [opaque(place), ...said]
  return argv.length < 2 ? [] : [{ argv, where: where(place.offset), place, pipe: -1, forgiven: false }]
}
