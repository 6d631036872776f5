import type { Table, Value } from '../../vocabulary.ts'

/** JSON Patch (RFC 6902): `path: /spec/containers/0/args, value: […]` puts `args` there. */
export function patchedBy({ entries, ...table }: Table): Table | null {
  const at = (name: string) => entries.find(entry => entry.key === name)
  const [to, given] = [at('path')?.value, at('value')]
  if (!at('op') || !given || to?.kind !== 'text') return null
  const key = to.text.split('/').findLast(part => /^[a-z]\w*$/i.test(part))
  return key === undefined ? null : { ...table, entries: [{ ...given, key }] }
}

/** What a step of a workflow hands to the action that runs JavaScript. */
export function scriptOf(uses: Value | undefined, given: Value | undefined): Value | undefined {
  if (uses?.kind !== 'text' || given?.kind !== 'table' || !/^actions\/github-script@/.test(uses.text)) return undefined
  return given.entries.find(({ key }) => key === 'script')?.value
}
