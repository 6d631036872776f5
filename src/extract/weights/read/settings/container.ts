import { isWordsKey } from '../../../../catalogue/shell-words.ts'
import type { Table, Value } from '../../vocabulary.ts'
import { entriesOf } from './variables.ts'

type Entry = Table['entries'][number]

/** What a container's command is put together from, in its order. */
const parts: readonly string[] = ['image', 'entrypoint', 'command', 'cmd', 'args']

/** Ansible's modules may stand with the name of their collection. */
export const moduleOf = (key: string) => key.replace(/^(?:ansible|community)\.\w+\./, '')

const isPart = ({ key }: Entry) => key !== null && parts.includes(moduleOf(key))

/** The parts of a table's command, with what is merged into it; what is merged as it stands is read where it stands. */
export function commandIn(table: Table): readonly Entry[] {
  if (!table.entries.some(isPart)) return []
  const entries = entriesOf(table)
  return parts.flatMap(name => entries.findLast(({ key }) => key !== null && moduleOf(key) === name) ?? [])
}

/** Lists of words for programs that stand under names of their own: `extraArgs`. */
export function otherWordsIn({ entries }: Table): readonly Value[] {
  return entries.flatMap(({ key, value }) =>
    key !== null && isWordsKey(key) && !/^(?:command|args|entrypoint|cmd)$/.test(key) ? [value] : [],
  )
}

/** Services of Compose that go on from another one of the file, with all that they have of it. */
export function extendedIn({ entries }: Table): readonly Table[] {
  return entries.flatMap(({ value: service }) => {
    const name = service.kind === 'table' ? baseOf(service) : null
    const base = name === null ? undefined : entries.find(({ key }) => key === name)?.value
    if (service.kind !== 'table' || !base || base === service) return []
    return [{ ...service, spread: [{ of: base, after: -1 }, ...service.spread] }]
  })
}

/** `extends: name`, `extends: {service: name}`; with a file, it is another file's. */
function baseOf({ entries }: Table): string | null {
  const from = entries.find(({ key }) => key === 'extends')?.value
  const isElsewhere = from?.kind === 'table' && from.entries.some(({ key }) => key === 'file')
  const name = from?.kind === 'table' ? from.entries.find(({ key }) => key === 'service')?.value : from
  return name?.kind === 'text' && !isElsewhere ? name.text : null
}
