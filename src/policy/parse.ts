import type { Policy, PolicyText, Preset } from '../model/index.ts'
import { UsageError } from '../model/index.ts'
import { policyOf } from './answer.ts'
import { compile } from './compile.ts'
import { isPem } from './compile-publishers.ts'
import { faultsError, shapeFaults, written } from './faults.ts'
import { type PolicyFile, policySchema } from './schema.ts'
import { presetSource, type Source } from './source.ts'
import { type Fault, type Parsed, readYaml } from './yaml.ts'

export interface ParseOptions {
  /** Decides which exceptions have expired. */
  readonly now: Date
  /** The `preset` input: a source of its own. */
  readonly preset?: Preset
}

/**
 * Policy files → the policy that they are together. Throws a `UsageError` that names file, line, key and remedy for
 * whatever it cannot be sure to have understood, and for an `extends` whose text was not passed in.
 */
export function parsePolicy(sources: readonly PolicyText[], options: ParseOptions): Policy {
  const files = sources.map(text => ({ text, ...readFile(text) }))
  for (const { text, file } of files) if (file.extends !== undefined) assertExtended(text, file.extends, files)
  const compiled = files.map(({ text, file, parsed }) => compileFile(text, file, parsed, options.now))
  const input = options.preset ? [presetSource(options.preset)] : []
  const [first, ...others] = [...compiled, ...input]
  return policyOf(first ? [first, ...others] : [presetSource('default')])
}

/** What a policy's text needs before it can be used: the door reads it and passes it in. */
export interface PolicyNeeds {
  readonly extends: { readonly repository: string; readonly path: string; readonly commit: string } | null
  /** Paths of keys and certificates, in the same repository and at the same commit. */
  readonly files: readonly string[]
}

export function policyNeeds(text: PolicyText): PolicyNeeds {
  const { file } = readFile(text)
  const signers = (file.publishers ?? []).flatMap(one => (typeof one === 'string' ? [] : (one.signers ?? [])))
  const material = signers.flatMap(one => ('key' in one ? [one.key] : 'certificate' in one ? [one.certificate] : []))
  return { extends: file.extends ? splitExtends(file.extends) : null, files: material.filter(one => !isPem(one)) }
}

function readFile(text: PolicyText): { readonly file: PolicyFile; readonly parsed: Parsed } {
  const parsed = readYaml(text.text)
  if (parsed.faults.length > 0) throw faultsError(text, parsed.faults, parsed.lineOf)
  const shape = policySchema.safeParse(parsed.value)
  if (!shape.success) throw faultsError(text, shapeFaults(shape.error), parsed.lineOf)
  return { file: shape.data, parsed }
}

function compileFile(text: PolicyText, file: PolicyFile, { lineOf }: Parsed, now: Date): Source {
  const faults: Fault[] = []
  const report = (path: readonly PropertyKey[], message: string) => faults.push({ path, message })
  const source = compile(text, file, { now, report, lineOf })
  if (faults.length > 0) throw faultsError(text, faults, lineOf)
  return source
}

function splitExtends(reference: string) {
  const {
    repository = '',
    path = '',
    commit = '',
  } = /^(?<repository>[^/]+\/[^/]+)\/\/(?<path>.+)@(?<commit>[0-9a-f]{40})$/.exec(reference)?.groups ?? {}
  return { repository, path, commit }
}

/** One level, and only the very commit: what is not there must not be taken for a policy that says nothing. */
function assertExtended(
  text: PolicyText,
  reference: string,
  files: readonly { readonly text: PolicyText; readonly file: PolicyFile }[],
): void {
  const { repository, path, commit } = splitExtends(reference)
  const found = files.find(one => one.text.name === repository && one.text.path === path && one.text.commit === commit)
  const from = `${text.name}${text.path ? `: ${text.path}` : ''}`
  if (!found) {
    throw new UsageError(
      `The policy (${from}) extends ${reference}, which could not be read. Check the address, and pass 'policy-token' if that repository is private.`,
    )
  }
  if (found.file.extends !== undefined) {
    throw new UsageError(
      `The policy (${from}) extends ${reference}, which extends another in turn. Only one level is read: remove ${written(['extends'])} there.`,
    )
  }
}
