import { type Digest, defaultExclusions, isUnder, type ModelFile, type ModelFiles } from '../../model/index.ts'
import type { Reason } from './reason.ts'
import type { HashType, Manifest } from './statement.ts'

export interface CompareOptions {
  /** Relative to the model's root, beside what the signer left out. */
  readonly ignorePaths?: readonly string[]
  /** Files that are present and not listed do not fail; they are reported all the same. */
  readonly ignoreUnsignedFiles?: boolean
  /** The signature's own name where it lies within the model: never part of what is signed. */
  readonly signatureName?: string
  /** The model is one file; `files` holds it under its base name. */
  readonly singleFile?: boolean
}

export interface Changed {
  readonly name: string
  readonly expected: string
  readonly found: string
  readonly basis: 'observed' | 'listed'
}

/** Every name of the manifest and of the model stands in exactly one of these. Names are untrusted text. */
export interface FileReport {
  readonly matched: readonly { readonly name: string; readonly basis: 'observed' | 'listed' }[]
  readonly changed: readonly Changed[]
  readonly missing: readonly string[]
  /** Links and special files where only plain files are accepted. */
  readonly refused: readonly { readonly name: string; readonly reason: 'symlink' | 'special-file' }[]
  /** Present, not listed, not excluded. */
  readonly extra: readonly string[]
  /** Present, not listed, left out by rule: unauthenticated although the signature is valid. */
  readonly excluded: readonly string[]
  /** Listed and present, but nobody gave a digest of it that can be compared. */
  readonly notCompared: readonly string[]
}

/** Spec 8.4 and 8.5. All differences are collected; a listed name is compared even where an exclusion covers it. */
export function compareFiles(manifest: Manifest, files: ModelFiles, options: CompareOptions = {}): FileReport {
  const report = {
    matched: [] as FileReport['matched'][number][],
    changed: [] as Changed[],
    missing: [] as string[],
    refused: [] as FileReport['refused'][number][],
    extra: [] as string[],
    excluded: [] as string[],
    notCompared: [] as string[],
  }
  const listed = new Set<string>()
  for (const resource of manifest.resources) {
    const name = options.singleFile && resource.name === '.' ? (files.keys().next().value ?? '.') : resource.name
    listed.add(name)
    const file = files.get(name)
    const refusal = file && refusalOf(file, manifest.allowSymlinks)
    if (!file) report.missing.push(name)
    else if (refusal) report.refused.push({ name, reason: refusal })
    else {
      const found = digestOf(file, manifest.hash)
      if (found === null) report.notCompared.push(name)
      else if (found.hex === resource.hex) report.matched.push({ name, basis: found.basis })
      else report.changed.push({ name, expected: resource.hex, found: found.hex, basis: found.basis })
    }
  }
  for (const [name, file] of files) {
    if (listed.has(name)) continue
    const refusal = refusalOf(file, manifest.allowSymlinks)
    if (isExcluded(name, manifest, options)) report.excluded.push(name)
    else if (refusal && !options.ignoreUnsignedFiles) report.refused.push({ name, reason: refusal })
    else report.extra.push(name)
  }
  return report
}

/** What a model's walk may leave unread: the names that no digest is needed of. */
function isExcluded(name: string, manifest: Pick<Manifest, 'ignorePaths'>, options: CompareOptions): boolean {
  return (
    name === options.signatureName ||
    isUnder(name, defaultExclusions) ||
    isUnder(name, manifest.ignorePaths) ||
    isUnder(name, options.ignorePaths ?? [])
  )
}

/** The worst of what was found, in the order in which it matters to a reader; null when nothing speaks against it. */
export function worstOf(report: FileReport, options: CompareOptions = {}): { reason: Reason; detail: string } | null {
  const [changed] = report.changed
  const [missing] = report.missing
  const [refused] = report.refused
  const [extra] = report.extra
  const [notCompared] = report.notCompared
  if (changed) return { reason: 'changed-file', detail: changed.name }
  if (missing !== undefined) return { reason: 'missing-file', detail: missing }
  if (refused) return { reason: refused.reason, detail: refused.name }
  if (extra !== undefined && !options.ignoreUnsignedFiles) return { reason: 'unsigned-file', detail: extra }
  return notCompared === undefined ? null : { reason: 'not-compared', detail: notCompared }
}

/** Spec 6.1.1, and stricter: a link that leaves the model, or to a directory, is refused even where links are allowed. */
function refusalOf(file: ModelFile, allowSymlinks: boolean): 'symlink' | 'special-file' | null {
  if (file.kind === 'special') return 'special-file'
  if (file.kind === 'file' || (allowSymlinks && file.target === 'inside')) return null
  return 'symlink'
}

/** What we hashed ourselves outweighs what somebody says, unless the two disagree: then neither is believed. */
function digestOf(file: ModelFile, hash: HashType): { hex: string; basis: 'observed' | 'listed' } | null {
  const observed = file.observed?.algorithm === hash ? hexOf(file.observed) : null
  const listed = file.listed?.algorithm === hash ? hexOf(file.listed) : null
  if (observed !== null && listed !== null && observed !== listed)
    return { hex: `${observed} ≠ ${listed}`, basis: 'observed' }
  if (observed !== null) return { hex: observed, basis: 'observed' }
  return listed === null ? null : { hex: listed, basis: 'listed' }
}

const hexOf = ({ hex }: Digest) => hex
