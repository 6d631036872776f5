import { type CataloguedPublisher, publishers, republishers } from './publishers.ts'

/** The catalogued publisher whose name this is at its hub. Names are compared by whole segments and exactly. */
export function publisherOf(hub: string, id: string): CataloguedPublisher | null {
  return [...publishers.values()].find(entry => namespacesAt(entry, hub).some(name => isOf(name, id))) ?? null
}

/** Why the account speaks for nobody but itself, where it is known to upload again what others made. */
export function republisherOf(hub: string, id: string): string | null {
  return republishers.find(one => one.hub === hub && one.namespaces.some(name => isOf(name, id)))?.why ?? null
}

/** A publisher's names at one hub. */
export function namespacesAt(entry: object, hub: string): readonly string[] {
  const value: unknown = Object.entries(entry).find(([key]) => key === hub)?.[1]
  return Array.isArray(value) ? value.filter(one => typeof one === 'string') : []
}

/** An id of one segment (`gpt2`) lies in nobody's namespace. */
const isOf = (namespace: string, id: string) => id.startsWith(`${namespace}/`)
