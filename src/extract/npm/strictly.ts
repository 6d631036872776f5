import {
  type Content,
  type Extraction,
  type Gap,
  looksLikeLfsPointer,
  type SourceFile,
  UnreadableText,
} from '../../model/index.ts'

/**
 * What makes a lockfile or manifest unreadable: head's doing, always an error (contracts 5). Thrown inside a reader,
 * turned into a gap by `strictly`, and never seen outside this folder.
 */
export class Unreadable extends UnreadableText<Reason> {}

/** The closed set of reasons of the npm extractors. */
export type Reason =
  | 'binary'
  | 'byte-order-mark'
  | 'conflict-markers'
  | 'duplicate-key'
  | 'entry-incomplete'
  | 'halves-disagree'
  | 'lfs-pointer'
  | 'link-unproved'
  | 'name-invalid'
  | 'name-mismatch'
  | 'parse-error'
  | 'prototype-key'
  | 'source-unknown'
  | 'submodule'
  | 'symlink'
  | 'too-deep'
  | 'too-large'
  | 'unexpected-shape'
  | 'unknown-format'

export interface StrictOptions {
  /** Every package manager strips one BOM from `package.json`; no tool writes one into a lock. */
  readonly allowByteOrderMark?: boolean
}

/** Reads a file that must be read whole or not at all: what is wrong with it becomes one gap, and nothing is skipped. */
export function strictly(
  file: SourceFile,
  read: (text: string) => Extraction,
  options: StrictOptions = {},
): Extraction {
  const { content } = file
  if (content.kind === 'unavailable') {
    const gap: Gap = {
      ...place(file.path, 1),
      class: 'unreachable',
      reason: 'file-unavailable',
      detail: content.reason,
    }
    return { references: [], gaps: [gap] }
  }
  try {
    return read(plainText(content, options))
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { references: [], gaps: [unreadable(file.path, error)] }
  }
}

export function unreadable(path: string, fault: Unreadable): Gap {
  return { ...place(path, fault.line), class: 'unreadable', reason: fault.reason, detail: fault.message }
}

const place = (path: string, line: number) => ({ subject: path, ecosystem: 'npm' as const, file: path, line })

/** Runs `read` over all items and keeps what can be read, with one fault for each that cannot. */
export function gather<Item, Result>(
  items: Iterable<Item>,
  read: (item: Item) => Iterable<Result>,
): { readonly results: readonly Result[]; readonly faults: readonly Unreadable[] } {
  const results: Result[] = []
  const faults: Unreadable[] = []
  for (const item of items) {
    try {
      results.push(...read(item))
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      faults.push(error)
    }
  }
  return { results, faults }
}

function plainText(content: Exclude<Content, { kind: 'unavailable' }>, options: StrictOptions): string {
  if (content.kind === 'symlink') throw new Unreadable('symlink', 1, 'a symbolic link stands in its place')
  if (content.kind === 'unread') throw new Unreadable('binary', 1, 'its bytes were not asked for')
  if (content.kind !== 'text') throw new Unreadable(content.kind, 1, 'it cannot be read as text')
  const { text } = content
  if (text.includes('\0')) throw new Unreadable('binary', 1, 'it contains a NUL character')
  if (looksLikeLfsPointer(text)) {
    throw new Unreadable('lfs-pointer', 1, 'a Git LFS pointer stands in its place')
  }
  const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?= |\r?$)/m.exec(text)
  if (marker) throw new Unreadable('conflict-markers', lineOf(text, marker.index), 'it contains merge conflict markers')
  if (!text.startsWith('\uFEFF')) return text
  if (!options.allowByteOrderMark) throw new Unreadable('byte-order-mark', 1, 'it begins with a byte order mark')
  return ` ${text.slice(1)}`
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
