import { presets } from '../catalogue/presets.ts'
import type { Exemption, PolicySource, RuleValues, Severity, SignerRule } from '../model/index.ts'
import type { Pattern } from './pattern.ts'

/** Rules that one pattern of one file carries. */
export interface Ruleset {
  /** How a maintainer finds it again: `models['acme/*']`. */
  readonly name: string
  readonly pattern: Pattern
  /** The same in lower case. */
  readonly folded: Pattern
  readonly values: { readonly [Key in keyof RuleValues]?: RuleValues[Key] | undefined }
}

/** Somebody who may publish, as one file has it. */
export interface PublisherRule {
  readonly id: string
  /** `publishers[2] (mistral)`. */
  readonly name: string
  readonly country: string | null
  readonly namespaces: readonly Pattern[]
  readonly signers: readonly SignerRule[]
}

export interface RegistryRule {
  readonly name: string
  readonly host: string
  /** `null` = any name may come from it. */
  readonly scopes: readonly Pattern[] | null
}

/** One policy file, ready to be asked. `null` = the file says nothing about it and takes no part. */
export interface Source {
  readonly info: PolicySource
  readonly onUndetermined: 'warn' | 'fail'
  readonly tarballs: number
  readonly rules: readonly Ruleset[]
  readonly publishers: readonly PublisherRule[] | null
  readonly paths: readonly { readonly name: string; readonly pattern: Pattern; readonly severity: Severity }[]
  readonly private: readonly Pattern[] | null
  readonly registries: readonly RegistryRule[] | null
  readonly checks: ReadonlyMap<string, Severity>
  readonly exemptions: readonly Exemption[]
  /** Paths of keys and certificates that it names. */
  readonly guarded: readonly string[]
}

/** A source that says nothing but a preset. */
export function presetSource(preset: PolicySource['preset']): Source {
  return {
    info: { name: 'preset', preset },
    onUndetermined: 'warn',
    tarballs: tarballsOf(preset),
    rules: [],
    publishers: null,
    paths: [],
    private: null,
    registries: null,
    checks: new Map(),
    exemptions: [],
    guarded: [],
  }
}

export function tarballsOf(preset: PolicySource['preset']): number {
  return presets.tarballs[presets.columns.indexOf(preset)] ?? 0
}
