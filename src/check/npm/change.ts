import { type Dossier, installScripts, isSameLine, type NpmFacts } from '../../model/index.ts'

/** A version and the one that it is compared with, both as their registry describes them. */
export interface Pair {
  readonly name: string
  readonly version: string
  readonly before: string
  readonly head: NpmFacts
  readonly was: NpmFacts
  readonly sameLine: boolean
}

/** Null for what is no npm package, is new, is the same version, or could not be compared. */
export function pairOf({ reference, resolution, previous }: Dossier): Pair | null {
  const head = factsOf(resolution)
  const was = previous && factsOf(previous.resolution)
  const [version, before] = [reference.revision, previous?.reference.revision]
  if (!head || !was || !version || !before || version === before) return null
  return { name: reference.id ?? '', version, before, head, was, sameLine: isSameLine(version, before) }
}

export function factsOf(resolution: Dossier['resolution']): NpmFacts | null {
  const facts = resolution.kind === 'resolved' ? resolution.artifact.npm : undefined
  return facts && facts.asked !== false ? facts : null
}

export interface ScriptChange {
  readonly script: (typeof installScripts)[number]
  readonly text: string
  /** `null` = there was none. */
  readonly before: string | null
}

/** Added scripts and those whose text is another: a known attack changed only the text. */
export function scriptChanges(head: NpmFacts, was: NpmFacts | null): readonly ScriptChange[] {
  return installScripts.flatMap(script => {
    const [text, before = null] = [own(head.scripts, script), own(was?.scripts ?? {}, script)]
    return text === undefined || text === before ? [] : [{ script, text, before }]
  })
}

export function newDependencies({ head, was }: Pair): readonly string[] {
  return Object.keys(head.dependencies).filter(name => !Object.hasOwn(was.dependencies, name))
}

/**
 * Another person, or another configuration of trusted publishing, than published the version before. From a person to
 * trusted publishing is no reproach, and the way back is provenance lost.
 */
export function publisherChange({ head, was }: Pair): { readonly is: string; readonly was: string } | null {
  const [is, before] = [head.publishedBy, was.publishedBy]
  if (!is || !before || Boolean(is.trustedPublisher) !== Boolean(before.trustedPublisher)) return null
  if (is.trustedPublisher) {
    const [now, then] = [configOf(is.trustedPublisher), configOf(before.trustedPublisher)]
    return now === then ? null : { is: now, was: then }
  }
  const sameAddress = is.email === undefined || before.email === undefined || is.email === before.email
  return is.name === before.name && sameAddress ? null : { is: personOf(is), was: personOf(before) }
}

function configOf(trusted: { readonly id: string; readonly configId?: string } | undefined): string {
  return `${trusted?.id ?? ''} ${trusted?.configId ?? ''}`.trim()
}

function personOf({ name, email }: { readonly name: string; readonly email?: string }): string {
  return email === undefined ? name : `${name} <${email}>`
}

function own(record: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
