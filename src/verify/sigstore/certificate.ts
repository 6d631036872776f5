import { createHash, X509Certificate } from 'node:crypto'
import type { Signer } from '../../model/index.ts'
import { maySign, readCertificate } from '../oms/certificate.ts'

const codeSigning = '1.3.6.1.5.5.7.3.3'
const keyUsage = '2.5.29.15'

/** Arcs under 1.3.6.1.4.1.57264.1 that hold bare strings; Fulcio wraps the later ones in a DER UTF8String. */
const bareArcs: ReadonlySet<string> = new Set(['.1', '.2', '.3', '.4', '.5', '.6'])

/** An extension of a certificate that has been verified: its OID and the content of its octet string. */
export interface Extension {
  readonly oid: string
  readonly value: Uint8Array
}

/**
 * Sigstore's libraries do not look at what a certificate may be used for: it must say that it signs, and signs code, and
 * be no authority's.
 */
export function maySignCode(leaf: Uint8Array): boolean {
  const certificate = readCertificate(Buffer.from(leaf))
  const { x509, extensions } = certificate
  return x509.keyUsage?.includes(codeSigning) === true && !x509.ca && extensions.has(keyUsage) && maySign(certificate)
}

/**
 * Who a verified certificate speaks for, from the certificate alone (Fulcio's oid-info.md). What cannot be read
 * without doubt is left out, so that no rule can match it: two names, an extension twice, bytes that are no text.
 */
export function signerOf(leaf: Uint8Array, all: readonly Extension[]): Signer {
  const extensions = fulcioExtensions(all)
  const identity = onlyName(new X509Certificate(leaf).subjectAltName)
  const issuer = extensions['.8'] ?? extensions['.1']
  return {
    ...(identity === null ? {} : { identity }),
    ...(issuer === undefined ? {} : { issuer }),
    extensions,
    certificateSha256: createHash('sha256').update(leaf).digest('hex'),
  }
}

/** Node quotes a name that holds anything unusual and joins several with a comma: such text is nobody's identity. */
function onlyName(names: string | undefined): string | null {
  return /^(?:URI|email):(?<name>[^\s",]+)$/.exec(names ?? '')?.groups?.['name'] ?? null
}

function fulcioExtensions(all: readonly Extension[]): Readonly<Record<string, string>> {
  const found = new Map<string, string>()
  const twice = new Set<string>()
  for (const { oid, value } of all) {
    const arc = /^1\.3\.6\.1\.4\.1\.57264\.1(?<arc>\.\d{1,3})$/.exec(oid)?.groups?.['arc']
    if (arc === undefined) continue
    if (found.has(arc)) twice.add(arc)
    const text = utf8(bareArcs.has(arc) ? value : unwrapped(value))
    if (text !== null) found.set(arc, text)
  }
  return Object.fromEntries([...found].filter(([arc]) => !twice.has(arc)))
}

/** The content of a DER UTF8String that fills `der` exactly. */
function unwrapped(der: Uint8Array): Uint8Array | null {
  const [tag, first = 0, second = 0, third = 0] = der
  const [header, length] = first < 0x80 ? [2, first] : first === 0x81 ? [3, second] : [4, second * 256 + third]
  const known = first <= 0x82 && first !== 0x80
  return tag === 0x0c && known && der.length === header + length ? der.subarray(header) : null
}

function utf8(bytes: Uint8Array | null): string | null {
  try {
    return bytes === null ? null : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
