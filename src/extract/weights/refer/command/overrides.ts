import { tail } from '../../values.ts'
import type { Command, Mapping, Table, Value } from '../../vocabulary.ts'
import { unquoted } from './flags.ts'

/** Programs whose words of this form say something else: a form's field, a file, an option of their own. */
const others =
  /^(?:\S*\/)?(?:curl|wget|xh|https?|dd|git|mount|awk|sed|ffmpeg|sysctl|stty|chcon|helm|kubectl|oc|test|\[+)$/

/**
 * Settings among the words of a command, each in the group that its key names: `a.model.path=x`, `+model=x` as Hydra
 * reads them, `--actor.model_name_or_path x` as parsers with groups do.
 */
export function overridesIn({ argv, where, place }: Command): readonly Mapping[] {
  const [program] = argv
  if (program?.kind === 'text' && others.test(program.text)) return []
  const found = argv.flatMap((word, index) => override(word, argv[index + 1]))
  const groups = Map.groupBy(found, ({ path }) => path.slice(0, -1).join('.'))
  return [...groups].map(([group, settings]) => {
    const entries = settings.map(({ path, value }) => ({ key: path.at(-1) ?? '', value, keyPlace: value.place }))
    const table: Table = { kind: 'table', entries, spread: [], place }
    return { path: group === '' ? [] : group.split('.'), table, where }
  })
}

interface Override {
  readonly path: readonly string[]
  readonly value: Value
}

function override(word: Value, next: Value | undefined): readonly Override[] {
  const [first, ...rest] = word.kind === 'join' ? word.parts : [word]
  if (first?.kind !== 'text') return []
  const [head, flag = '', key = '', sign] = /^(\+{0,2}|--)([A-Za-z_]\w*(?:[./-]\w+)*)(=|$)/.exec(first.text) ?? []
  const path = key.split(/[./]/)
  if (head === undefined || (flag === '--' && path.length === 1)) return []
  if (sign !== '=') {
    const isGiven = flag === '--' && next && !(next.kind === 'text' && next.text.startsWith('-'))
    return isGiven ? [{ path, value: next }] : []
  }
  const own = first.text.length > head.length ? [tail(first, head.length)] : []
  const [only, second] = [...own, ...rest]
  if (!only) return []
  return [
    { path, value: second ? { kind: 'join', parts: [...own, ...rest], place: only.place } : among(unquoted(only)) },
  ]
}

/** `model=a/b,c/d` runs once with each. */
function among(value: Value): Value {
  if (value.kind !== 'text' || !/^[^\s,={}[\]]+(?:,[^\s,={}[\]]+)+$/.test(value.text)) return value
  const options = [...value.text.matchAll(/[^,]+/g)].map(match => tail(value, match.index, match[0]))
  return { kind: 'choice', options, place: value.place }
}
