import type { NpmLoader } from './reference.ts'

/** What the text beside a dependency's name asks for. */
export interface Specifier {
  readonly loader: NpmLoader
  /** The real name, where the specifier is an alias (`npm:lodash@4.17.21`, `jsr:@std/assert@1`). */
  readonly name?: string
  /** The range, version, tag, URL or path, without the alias. */
  readonly revision: string
}

const local = /^(?:file|link|portal|exec|patch):|^\.{1,2}(?:[/\\]|$)|^[/\\~]|^[a-z]:[/\\]/i
const gitUrl = /^git(?:\+[a-z]+)?:|^ssh:|^(?:github|gitlab|bitbucket|gist|sourcehut):|^[^@/\s]+@[^:/\s]+:/i
const hostedGit =
  /^https?:\/\/(?:[^@/]*@)?(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|gist\.github\.com|git\.sr\.ht)\/[^/]+\/[^/#]+\/?(?:#|$)/i
const gitShorthand = /^[^@:/\s.~][^@:/\s]*\/[^@:/\s#]+(?:#|$)/
const gitSuffix = /^https?:[^#]*\.git(?:#|$)/i

/** Follows npm-package-arg, with the protocols of pnpm, Yarn, Bun and Deno that it throws on. Never throws. */
export function parseSpecifier(text: string): Specifier {
  const [, protocol = '', rest = ''] = /^(npm|jsr):(.*)$/is.exec(text) ?? []
  if (protocol === '') return { loader: loaderOf(text), revision: text }
  const at = rest.indexOf('@', 1)
  const [name, revision] = at === -1 ? [rest, ''] : [rest.slice(0, at), rest.slice(at + 1)]
  // Yarn and Deno also write `npm:^1.2.3` and `jsr:^1.2.3`: a range, and the name is the one it stands under.
  if (at === -1 && /^[\d^~<>=*|]|^[vx](?:\d|\.|$)|^$/i.test(rest)) return { loader: 'registry', revision: rest }
  return { loader: 'registry', name: protocol.toLowerCase() === 'jsr' ? `jsr:${name}` : name, revision }
}

function loaderOf(text: string): NpmLoader {
  if (/^workspace:/i.test(text)) return 'workspace'
  if (/^(?:catalog|jsr):/i.test(text)) return 'registry'
  if (local.test(text)) return 'file'
  if (gitUrl.test(text) || hostedGit.test(text) || gitShorthand.test(text) || gitSuffix.test(text)) return 'git'
  // A protocol that nobody has told us about is not the registry: it counts as a URL, which is asked about.
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return 'url'
  return /[/\\]/.test(text) || isTarball(text) ? 'file' : 'registry'
}

/** Is it the name of an archive? What is in one no reviewer sees; folders of the repository are there to be read. */
export function isTarball(path: string): boolean {
  return /\.(?:tgz|tar|tar\.gz)(?:#.*)?$/i.test(path)
}
