import type { Filling, Observation } from '../../src/model/index.ts'

/** Observations with each slot's filling as one plain text, whoever's words it is made of. */
export function said<Seen extends Observation>(seen: Iterable<Seen> | undefined) {
  return [...(seen ?? [])].map(({ data, ...rest }) => ({
    ...rest,
    data: Object.fromEntries(Object.entries(data).map(([slot, filling]) => [slot, plain(filling)])),
  }))
}

function plain(filling: Filling): string {
  if (typeof filling === 'string') return filling
  return filling.template.replaceAll(/\{(\w+)\}/g, (slot, name: string) => filling.data[name] ?? slot)
}
