import type { Content, Extraction, Extractor, Reference, SourceFile } from '../../../src/model/index.ts'
import { haveNpmVectors, type NpmVectors, npmVectors } from '../../world/npm-vectors.ts'

function source(path: string, text: string): SourceFile {
  return { path, content: { kind: 'text', oid: '0'.repeat(40), text } }
}

export function read(extractor: Extractor, path: string, text: string): Extraction {
  return extractor.extract(source(path, text))
}

/** `reason:line` of each gap: what the report will say and where. */
export function gapsOf({ gaps }: Extraction): string[] {
  return gaps.map(gap => `${gap.class}:${gap.reason}:${gap.line}`)
}

export function only(extraction: Extraction): Reference {
  const [reference, ...others] = extraction.references
  if (!reference || others.length > 0) throw new Error(`expected one reference, found ${extraction.references.length}`)
  return reference
}

/** Everything that can stand in a lock's place without being its text. */
export const strangers: readonly (readonly [string, Content])[] = [
  ['symlink', { kind: 'symlink', oid: '1', target: '/etc/passwd' }],
  ['submodule', { kind: 'submodule', oid: '2' }],
  ['binary', { kind: 'binary', oid: '3', bytes: 4, head: new Uint8Array([0, 1, 2, 3]) }],
  ['too-large', { kind: 'too-large', oid: '4', bytes: 1e9 }],
  [
    'lfs-pointer',
    { kind: 'text', oid: '5', text: 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n' },
  ],
  ['byte-order-mark', { kind: 'text', oid: '6', text: '\uFEFF{}' }],
  ['binary', { kind: 'text', oid: '7', text: '{\0}' }],
  ['conflict-markers', { kind: 'text', oid: '8', text: '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> x\n' }],
]

export const haveVectors = haveNpmVectors
if (!haveVectors)
  console.warn('skipped: ../shared/npm-vectors is not beside the project, so its lockfiles are not read')

let vectors: NpmVectors | null = null
/** The text of one lockfile of the vectors, unpacked once per test file. */
export function vector(path: string): string {
  vectors ??= npmVectors()
  return vectors.text(`lockfiles/${path}`)
}
