import { plain } from '../report/escape.ts'
import { explain, type ModelVerdict, type Note, type Reason } from '../verify/oms/index.ts'

export interface Shown {
  readonly verdict: ModelVerdict
  readonly path: string
  readonly signature: string
  readonly ignoreUnsignedFiles: boolean
}

/** One object, one line end; `version` grows when a member changes its meaning. */
export function verdictAsJson({ verdict, path, signature }: Shown): string {
  const { outcome, reason, detail, ...rest } = verdict
  const verified = outcome === 'verified'
  const message = explain(reason)
  return `${JSON.stringify({ version: 1, verified, outcome, reason, message, detail, path, signature, ...rest })}\n`
}

/** Lines of a kind shown at most; the rest is counted. */
export const shownNames = 10

/** The verdict first, then who signed, then what differs: read in ten seconds. */
export function verdictAsText({ verdict, path, signature, ignoreUnsignedFiles }: Shown): string {
  const good = verdict.outcome === 'verified'
  const head = good ? `VERIFIED      ${quote(path)}` : `NOT VERIFIED  ${quote(path)}: ${explain(verdict.reason)}`
  const detail =
    !good && verdict.detail !== '' && verdict.signer === null ? [`  found       ${quote(verdict.detail)}`] : []
  const lines = [
    head,
    ...detail,
    ...signerLines(verdict, signature),
    ...fileLines(verdict, ignoreUnsignedFiles),
    ...verdict.notes.map(note => `  note        ${notes[note]}`),
    ...(good ? [] : [`  what to do  ${remedies[verdict.reason] ?? 'Do not use these files until this is explained.'}`]),
  ]
  return `${lines.join('\n')}\n`
}

function signerLines(verdict: ModelVerdict, signature: string): string[] {
  const { signer, method, format } = verdict
  if (!signer || !method) return [`  signature   ${quote(signature)}, which proves nothing about these files`]
  const name = signer.identity === undefined ? 'a certificate' : quote(signer.identity)
  const who = signer.keyId === undefined ? name : `the key ${quote(signer.keyId)}`
  const issuer = signer.issuer === undefined ? '' : `, issuer ${quote(signer.issuer)}`
  const anchor = signer.anchorSha256 === undefined ? '' : `, under the certificate ${quote(signer.anchorSha256)}`
  return [
    `  signed by   ${who}${issuer}${anchor}`,
    `  signature   valid (${method}, ${format ?? ''}): ${quote(signature)}`,
  ]
}

function fileLines({ files, signer, hash }: ModelVerdict, ignoreUnsignedFiles: boolean): string[] {
  if (!signer) return []
  const signed = files.matched.length + files.changed.length + files.missing.length + files.notCompared.length
  const listed = files.matched.filter(({ basis }) => basis === 'listed').length
  const how = listed === 0 ? `hashed with ${hash ?? ''}` : `${listed} of them by a listed digest`
  const extra = ignoreUnsignedFiles ? 'not signed (ignored)' : 'not signed'
  return [
    `  files       ${files.matched.length} of ${signed} signed files match, ${how}`,
    ...names(
      'changed',
      files.changed.map(({ name }) => name),
    ),
    ...names('missing', files.missing),
    ...names(
      'link or special',
      files.refused.map(({ name }) => name),
    ),
    ...names(extra, files.extra),
    ...names('not readable', files.notCompared),
    ...names('left out', files.excluded),
  ]
}

export function names(label: string, list: readonly string[]): string[] {
  const shown = list.slice(0, shownNames).map(name => `    ${label}: ${quote(name)}`)
  const rest = list.length - shown.length
  return rest > 0 ? [...shown, `    ${label}: and ${rest} more`] : shown
}

/** A stranger's words, between backticks and with nothing in them that acts on a terminal. */
export const quote = (text: string): string => plain`${text}`.text

const notes: Readonly<Record<Note, string>> = {
  'not-sorted': 'the manifest is not in the order that the specification asks for (harmless)',
  'unused-material': 'the bundle carries log entries or timestamps that were not looked at: they prove nothing here',
  'extra-ignored': 'files that were not signed are present, and nobody vouches for them',
  'legacy-format': 'a signature of release 0.2.0, accepted because you asked for it',
}

const remedies: Partial<Readonly<Record<Reason, string>>> = {
  'changed-file': 'Fetch the files again from their publisher; if they still differ, do not load them.',
  'missing-file': 'Fetch the whole model, or ask its publisher for a signature of what is published now.',
  'unsigned-file': 'Remove the file, or name it with --ignore-path if you know where it comes from.',
  symlink: 'Replace the link by the file itself.',
  'method-mismatch': 'Verify with the method that the signature was made with.',
  'key-mismatch': 'Get the signer’s current public key from a place you trust, not from beside the model.',
  'identity-mismatch': 'Compare the name exactly, capitals included, with what the publisher documents.',
  'certificate-time': 'For a signature that you know to be old, give --at with the moment it was made.',
  'certificate-chain': 'Give the root certificate that the publisher documents; never one found beside the model.',
  'unknown-log': 'Update weighmaster, or give --trusted-root with the instance’s current root.',
  'legacy-not-allowed': 'If the publisher is known to use release 0.2.0, give --allow-legacy-v0.2.',
  'unsupported-serialization': 'Ask the publisher for a signature made by the method “files”.',
  'unsupported-hash': 'Ask the publisher for a signature with sha256.',
}
