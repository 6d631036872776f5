import { publicEndpoints, publicRegistry } from '../catalogue/public-hosts.ts'
import type { Finding, ReviewOptions } from '../model/index.ts'
import { isCommitId } from '../model/index.ts'
import { link, type Markdown, md } from './escape.ts'
import type { Entry, Shown } from './shown.ts'

/** The name as written, with a link to where it lives when that is a public place whose addresses we know. */
export function nameLink({ dossier, name }: Entry): Markdown {
  const label = md`${name}`
  if (dossier?.resolution.kind !== 'resolved') return label
  const { artifact, pin } = dossier.resolution
  if (artifact.npm?.registryHost === publicRegistry && pin.kind === 'version')
    return link(label, 'https://www.npmjs.com/package/', [...artifact.id.split('/'), 'v', pin.version])
  if (/^pkg:huggingface\/[^?]+$/.test(artifact.purl) && pin.kind === 'commit')
    return link(label, publicEndpoints.huggingface.href, [...artifact.id.split('/'), 'tree', pin.commit])
  return label
}

/** `file:line`, with a link to that line at head where the door said where the repository is. */
export function placeLink(
  finding: Finding,
  { revisions }: Shown,
  options: Pick<ReviewOptions, 'repositoryUrl'>,
): Markdown {
  const label = md`${`${finding.file}:${finding.line}`}`
  const head = revisions?.head
  if (!options.repositoryUrl || !isCommitId(head)) return label
  return link(label, `${options.repositoryUrl}/blob/`, [head, ...finding.file.split('/')], finding.line)
}
