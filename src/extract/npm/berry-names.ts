import { Unreadable } from './strictly.ts'

/** What a workspace or package asks for: `name@range`, as in the key of a block. */
export interface Descriptor {
  readonly text: string
  readonly name: string
  readonly range: string
}

export function parseDescriptor(text: string, line: number): Descriptor {
  const [name, range] = split(text, line)
  return { text, name, range }
}

export function isNpm({ range }: Descriptor): boolean {
  return range.startsWith('npm:')
}

/** The real name that an `npm:` descriptor asks for: `safe@npm:lodash@^4` asks for lodash. */
export function npmName({ name, range }: Descriptor): string {
  return /^npm:(?<real>(?:@[^/@]+\/)?[^/@]+)@/.exec(range)?.groups?.['real'] ?? name
}

/** What was found: `name@protocol:reference`, with bindings after `::`. */
export interface Locator {
  readonly name: string
  /** With its colon; for an address the scheme. */
  readonly protocol: string
  readonly reference: string
  /** An address that repoints the tarball. */
  readonly archiveUrl?: string
}

export function parseLocator(text: string, line: number): Locator {
  const [name, rest] = split(text, line)
  const protocol = /^[a-z][a-z0-9+.-]*:/i.exec(rest)?.[0] ?? ''
  if (protocol === 'virtual:') throw new Unreadable('unexpected-shape', line, 'a virtual package is locked')
  const isNpmReference = protocol === 'npm:'
  const [reference = '', bindings] = isNpmReference
    ? rest.slice(protocol.length).split('::', 2)
    : [rest.slice(protocol.length)]
  const encoded = new URLSearchParams(bindings ?? '').get('__archiveUrl')
  return { name, protocol, reference, ...(encoded === null ? {} : { archiveUrl: encoded }) }
}

function split(text: string, line: number): readonly [string, string] {
  const at = text.indexOf('@', 1)
  if (at === -1) throw new Unreadable('unexpected-shape', line, 'a name has no range')
  return [text.slice(0, at), text.slice(at + 1)]
}
