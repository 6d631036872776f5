import type { Dossier } from './dossier.ts'
import type { Claim, Signer } from './evidence.ts'
import type { Reference } from './reference.ts'

/** SARIF's words; `silent` is shown in counts and JSON only. */
export type Severity = 'error' | 'warning' | 'note' | 'silent'
export const severities = ['silent', 'note', 'warning', 'error'] as const

/** Where a repository keeps its policy. */
export const policyPath = '.github/weighmaster.yml'

export type Preset = 'default' | 'recommended' | 'strict'

/** One policy file as the door read it. */
export interface PolicyText {
  /** How the report names it; the text that an `extends: owner/repo//path@commit` asks for is named `owner/repo`. */
  readonly name: string
  readonly path?: string
  readonly commit?: string
  readonly text: string
  /** Text of the keys and certificates that it names by path, by that path, read at the same commit. */
  readonly files?: Readonly<Record<string, string>>
}

export interface PolicySource {
  /** How the report names it: `policy input`, `base tip`, `default branch`, `owner/repo`, `preset`. */
  readonly name: string
  readonly path?: string
  readonly commit?: string
  readonly preset: Preset
}

/** Which rule of which source decided, in words a maintainer finds again in the file. */
export interface Decision {
  readonly severity: Severity
  readonly source: string
  readonly rule: string
}

export interface PublisherVerdict {
  /** `unasked`: no source has a rule about publishers for this subject. */
  readonly verdict: 'allowed' | 'not-allowed' | 'unasked'
  readonly source: string
  readonly rule: string
}

/** What a check saw, before policy gives it a severity. */
export interface Observed {
  readonly check: string
  readonly messageId: string
  /** True where a claim is refuted or a lock's integrity is wrong: `paths:` never lowers it (contracts 7). */
  readonly hard: boolean
  readonly file: string
  readonly reference: Reference | null
  /** With it, a source that does not ask about the publisher keeps out of a finding about the publisher. */
  readonly dossier?: Dossier | null
  /** The finding's own subject, where it is not the reference's. */
  readonly subject?: string
}

export interface Exemption {
  /** `check` or `check/messageId`. */
  readonly check: string
  readonly subject: string
  readonly reason: string
  /** The last day on which it holds, ISO `YYYY-MM-DD`, UTC. */
  readonly expires: string
  readonly source: string
  /** Where it stands in the source's file, e.g. `exceptions[2]`. */
  readonly rule: string
  readonly path?: string
  /** 1-based line in the source's text. */
  readonly line: number
  readonly expired: boolean
}

/** What a rule about a model or a package may say. Keys and values are those of the policy file; see docs/policy.md. */
export interface RuleValues {
  readonly publisher: 'any' | 'allowed'
  readonly transitive: boolean
  readonly pin: 'any' | 'commit'
  /** File formats that may be loaded; `any` = not asked. */
  readonly formats: 'any' | readonly string[]
  readonly lineage: 'any' | 'allowed'
  readonly 'remote-code': 'any' | 'pinned' | 'deny'
  readonly signature: 'off' | 'warn' | 'require'
  /** `git`: the hub's listing is not enough, the files must be proved by the commit's own git objects. */
  readonly verify: 'listed' | 'git'
  /** SPDX ids that are accepted; `any` = not asked. */
  readonly licence: 'any' | readonly string[]
  /** ISO 3166-1 alpha-2 codes of publishers' countries that are accepted; `any` = not asked. */
  readonly country: 'any' | readonly string[]
  readonly integrity: 'listed' | 'require'
  readonly provenance: 'off' | 'no-downgrade' | 'require'
  /** Hours. */
  readonly 'min-age': number
  readonly 'install-scripts': 'any' | 'warn' | 'deny'
}

/** A value with the rule that gave it, met over all sources: the strictest. */
export interface Ruled<Value> {
  readonly value: Value
  readonly source: string
  readonly rule: string
}

/** Whose signature an owner accepts. Every part is compared exactly; `ref` is a segment-wise pattern. */
export type SignerRule =
  | {
      readonly kind: 'workflow'
      readonly issuer: string
      /** `owner/name` at GitHub, or the repository's https address elsewhere. */
      readonly repository: string
      readonly workflow: string
      readonly ref: string
      readonly repositoryId?: string
      readonly ownerId?: string
    }
  | { readonly kind: 'identity'; readonly issuer: string; readonly identity: string }
  /**
   * PEM text of the anchor with the SHA-256 of its DER (lower-case hex, `Signer.anchorSha256`), and the subject
   * alternative name or common name of the leaf.
   */
  | {
      readonly kind: 'certificate'
      readonly certificate: string
      readonly sha256: string
      readonly identity: string
    }
  /** PEM text of a public key, and OMS's hint of it (SHA-256 of its SPKI as PEM, lower-case hex): what `Signer.keyId` is. */
  | { readonly kind: 'key'; readonly key: string; readonly sha256: string }

export interface CountryVerdict extends PublisherVerdict {
  /** `null` = nobody told us. */
  readonly country: string | null
}

/** What the owner accepts, met over all sources: data plus these questions. Never printed as text. */
export interface Policy {
  readonly sources: readonly PolicySource[]
  readonly exemptions: readonly Exemption[]
  readonly onUndetermined: 'warn' | 'fail'
  /** How many npm tarballs a run opens at most. */
  readonly tarballs: number
  decide(observed: Observed): Decision
  /** How far `paths:` lowers findings in this file: 0 = not at all; larger = further. */
  lowering(file: string): number
  /** Paths (keys, certificates) that the policy names: a change to one changes who is believed. */
  readonly guarded: readonly string[]
  /** Is whoever publishes it accepted: by the written name and by the name that the hub resolved it to? */
  publisher(dossier: Dossier): PublisherVerdict
  /** The same for a bare id (a base model, a repository that code comes from); asked as soon as there is a list. */
  vouches(hub: string, id: string): PublisherVerdict
  /** Names of the publishers on any source's list, and whose they are: what others may be taken for. Patterns are no names. */
  accepted(hub: string): readonly { readonly known: string; readonly name: string }[]
  /** `not-allowed` also where the country is not known. */
  country(dossier: Dossier): CountryVerdict
  /** Is this proven signer one that the publisher's entry names? `unasked`: no source names signers for it. */
  signer(dossier: Dossier, signer: Signer): PublisherVerdict
  /** Everyone whom some source names as signer for it: the keys and anchors to verify with, not yet a verdict. */
  signers(dossier: Dossier): readonly SignerRule[]
  /** What the rules say of this reference under one key; always answered, by the default where no rule speaks. */
  rule<Key extends keyof RuleValues>(key: Key, reference: Reference): Ruled<RuleValues[Key]>
  /** May this npm name come from this registry host (`host[:port]`)? `unasked`: no source has `registries:`. */
  registry(host: string, name: string): PublisherVerdict
  /** Claims that must hold for this reference, over full coverage, by an accepted identity. */
  required(reference: Reference): readonly Claim[]
  /** Is this a private namespace, whose metadata a public run must not show? */
  isPrivate(hub: string, id: string): boolean
  /** May a hub's or registry's token be used for it? (contracts 9) */
  mayAuthenticate(hub: string, id: string): boolean
}
