import { Document } from 'yaml'
import { publisherNames } from '../catalogue/publisher-schema.ts'
import { type CataloguedPublisher, publishers as catalogue } from '../catalogue/publishers.ts'
import { type Dossier, isExamined, type Reference } from '../model/index.ts'
import { namespacesOf } from './compile-publishers.ts'
import { isOwn } from './own.ts'
import { matches, parseNamespace, segmentsOf } from './pattern.ts'
import { idsOf } from './publisher.ts'

export interface InitOptions {
  /** Also list the packages that the manifests name, so that a new direct dependency needs a line in the policy. */
  readonly packages?: boolean
}

export interface InitialPolicy {
  readonly text: string
  /** References for which no publisher could be written: a name without a namespace at a silent hub, an odd name. */
  readonly left: readonly Reference[]
}

type Hub = keyof typeof publisherNames

interface Found {
  readonly id: string
  readonly known: CataloguedPublisher | null
  readonly names: Map<Hub, Set<string>>
}

/**
 * A policy for what a repository uses today: every publisher found, by the very names found, nothing broader. What the
 * hub resolved counts, and what was written where the hub is silent.
 */
export function initialPolicy(dossiers: readonly Dossier[], options: InitOptions = {}): InitialPolicy {
  const found = new Map<string, Found>()
  const left: Reference[] = []
  for (const dossier of dossiers) {
    const { reference } = dossier
    if (!isExamined(reference) || isOwn(reference) || (reference.hub === 'npm' && options.packages !== true)) continue
    if (reference.direct === false) continue
    const ids = idsOf(dossier)
    const names = ids.map(id => publisherName(reference.hub, id))
    if (ids.length === 0 || names.includes(null)) left.push(reference)
    else for (const [index, name] of names.entries()) add(found, reference.hub, name ?? '', ids[index] ?? '')
  }
  return { text: write([...found.values()], options.packages === true), left }
}

/** The part of an id that says whose it is, as `publishers:` takes it; null where it does not say. */
function publisherName(hub: string, id: string): string | null {
  const segments = segmentsOf(hub, id)
  if (segments === null || !isHub(hub) || typeof parseNamespace(hub, segments.join('/')) === 'string') return null
  if (segments.some(segment => segment.includes('*'))) return null
  const [first = '', ...others] = segments
  switch (hub) {
    case 'npm':
      return first
    case 'ollama':
      // Everybody's models stand in Ollama's library, so there the model itself is the name.
      return first === 'library' ? segments.join('/') : first
    case 'oci':
    case 'url':
      return others.length > 0
        ? segments
            .slice(0, -1)
            .join('/')
            .replace(/^(?<scheme>[a-z0-9+.-]+):(?!\d)/, '$<scheme>://')
        : null
    default:
      return others.length > 0 ? first : null
  }
}

const isHub = (hub: string): hub is Hub => Object.hasOwn(publisherNames, hub)

function add(found: Map<string, Found>, hub: string, name: string, id: string): void {
  if (!isHub(hub)) return
  const known = catalogued(hub, id)
  const key = known?.id ?? publisherId(name)
  const entry = found.get(key) ?? { id: key, known, names: new Map<Hub, Set<string>>() }
  found.set(key, entry)
  entry.names.set(hub, (entry.names.get(hub) ?? new Set()).add(name))
}

function catalogued(hub: string, id: string): CataloguedPublisher | null {
  const segments = segmentsOf(hub, id)
  const covers = (entry: CataloguedPublisher) =>
    namespacesOf(entry, [], () => undefined).some(pattern => matches(pattern, hub, segments))
  return [...catalogue.values()].find(entry => entry.confidence !== 'low' && covers(entry)) ?? null
}

/** Lower-case letters, digits and dashes; made-up ids never take the name of a catalogue entry. */
function publisherId(name: string): string {
  const plain =
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 60) || 'publisher'
  return catalogue.has(plain) ? `${plain}-own` : plain
}

function write(found: readonly Found[], packages: boolean): string {
  const publishers = found
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, known, names }) => ({
      id,
      ...(known ? { name: known.name } : {}),
      ...(known?.country ? { country: known.country } : {}),
      ...Object.fromEntries([...names].map(([hub, set]) => [hub, [...set].toSorted()])),
      ...(known?.signers ? { signers: known.signers } : {}),
    }))
  const content = {
    version: 1,
    preset: 'recommended',
    ...(publishers.length > 0 ? { publishers } : {}),
    ...(packages && publishers.some(one => 'npm' in one) ? { npm: { '*': { publisher: 'allowed' } } } : {}),
  }
  const document = new Document(content, { aliasDuplicateObjects: false })
  document.commentBefore = ' What this repository accepts. Every key: docs/policy.md'
  return document.toString({ lineWidth: 0 })
}
