import type { NpmLoader, PinAt, Reference } from '../../model/index.ts'
import type { JsonDocument, JsonText } from './json.ts'

/** What every lockfile tells of one package, whatever its form. */
export interface Locked {
  readonly loader: NpmLoader
  readonly id: string
  readonly revision: string | null
  readonly resolved?: string | undefined
  readonly integrity?: string | undefined
  readonly digest?: string | undefined
  readonly alias?: string | undefined
  readonly standsInFor?: string | undefined
  readonly direct?: boolean | undefined
  readonly installPath?: string | undefined
  readonly pinAt?: PinAt | undefined
  readonly hasInstallScript?: boolean | undefined
  /** The literal that names it. */
  readonly literal: JsonText
}

export function toReference(locked: Locked, file: string, document: Pick<JsonDocument, 'at'>): Reference {
  const { loader, revision, literal, ...optional } = locked
  const { resolved, integrity, digest, alias, standsInFor, direct, installPath, pinAt, hasInstallScript } = optional
  const { line, column } = document.at(literal.start)
  const quotes = isQuoted(literal) ? 1 : 0
  const id = fromJsr(locked.id, resolved) ?? locked.id
  return {
    ecosystem: 'npm',
    hub: 'npm',
    id,
    kind: 'package',
    certainty: 'load',
    revision,
    ...(integrity === undefined ? {} : { integrity }),
    ...(resolved === undefined ? {} : { resolved }),
    ...(digest === undefined ? {} : { digest }),
    file,
    line,
    column: column + quotes,
    endColumn: column + literal.end - literal.start - quotes,
    ...(pinAt && (loader === 'registry' || loader === 'url') ? { pinAt } : {}),
    loader,
    ...(alias === undefined || alias === locked.id ? {} : { alias }),
    ...(standsInFor === undefined || loader !== 'registry' ? {} : { standsInFor }),
    ...(direct === undefined ? {} : { direct }),
    ...(installPath === undefined ? {} : { installPath }),
    ...(hasInstallScript ? { hasInstallScript } : {}),
  }
}

function isQuoted(literal: JsonText): boolean {
  return literal.end - literal.start !== literal.value.length
}

/** JSR serves `@std/assert` to npm clients as `@jsr/std__assert`, from this host only. */
function fromJsr(id: string, resolved: string | undefined): string | null {
  const parts = /^@jsr\/(?<scope>[^_]+)__(?<name>.+)$/.exec(id)?.groups
  if (!parts || resolved === undefined || !URL.canParse(resolved)) return null
  const { protocol, host, username } = new URL(resolved)
  if (protocol !== 'https:' || host !== 'npm.jsr.io' || username !== '') return null
  return `jsr:@${parts['scope']}/${parts['name']}`
}
