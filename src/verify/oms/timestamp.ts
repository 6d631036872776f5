import { child, type Element, elements, objectIdentifier, tags } from './der.ts'
import { Refusal } from './reason.ts'

const oids = {
  signedData: '1.2.840.113549.1.7.2',
  timestamp: '1.2.840.113549.1.9.16.1.4',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
} as const

/** Signature algorithms that may stand beside a hash: with it in their name, or without one. */
const signatures: Readonly<Record<string, readonly string[]>> = {
  [oids.sha256]: ['1.2.840.10045.4.3.2', '1.2.840.113549.1.1.11'],
  [oids.sha384]: ['1.2.840.10045.4.3.3', '1.2.840.113549.1.1.12'],
  [oids.sha512]: ['1.2.840.10045.4.3.4', '1.2.840.113549.1.1.13', '1.3.101.112'],
}
const withoutHash = ['1.2.840.10045.2.1', '1.2.840.113549.1.1.1']

/**
 * The parts of an RFC 3161 token that its own signature is not over (RFC 5652, 5.1 and 5.3): Sigstore's library takes
 * whatever stands there, so that one token would have many spellings. Certificates within it prove nothing to anybody.
 */
export function refuseLooseTimestamp(der: Buffer): void {
  try {
    const [response, ...rest] = elements(der)
    const [status, token] = members(response, tags.sequence)
    const [granted] = members(status, tags.sequence)
    if (rest.length === 0 && isInteger(granted, 0) && isToken(token)) return
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
  throw new Refusal('timestamp', 'not the token that a timestamp authority makes')
}

function isToken(token: Element | undefined): boolean {
  const [type, wrapped, ...rest] = members(token, tags.sequence)
  const [data, ...more] = members(wrapped, 0xa0)
  if (rest.length > 0 || more.length > 0 || !type || objectIdentifier(type) !== oids.signedData) return false
  const [version, hashes, content, ...others] = members(data, tags.sequence)
  const signers = others.pop()
  const isCertificates = others.every(({ tag }) => tag === 0xa0)
  const [signer, ...further] = members(signers, tags.set)
  const [hash, ...moreHashes] = members(hashes, tags.set)
  if (!isInteger(version, 3) || !isCertificates || others.length > 1 || further.length > 0 || moreHashes.length > 0)
    return false
  return isContent(content) && isSigner(signer, hash)
}

function isContent(content: Element | undefined): boolean {
  const [type, wrapped, ...rest] = members(content, tags.sequence)
  const [octets, ...more] = members(wrapped, 0xa0)
  const isAlone = rest.length === 0 && more.length === 0
  return isAlone && type !== undefined && objectIdentifier(type) === oids.timestamp && octets?.tag === tags.octets
}

function isSigner(signer: Element | undefined, declared: Element | undefined): boolean {
  const [version, id, hash, attributes, algorithm, signature, ...unsigned] = members(signer, tags.sequence)
  const [issuer, serial, ...rest] = members(id, tags.sequence)
  const name = algorithmOf(hash)
  const allowed = [...(signatures[name] ?? []), ...(signatures[name] ? withoutHash : [])]
  return (
    isInteger(version, 1) &&
    issuer?.tag === tags.sequence &&
    serial?.tag === tags.integer &&
    rest.length === 0 &&
    declared?.content.equals(hash?.content ?? Buffer.alloc(0)) === true &&
    declared.tag === tags.sequence &&
    attributes?.tag === 0xa0 &&
    allowed.includes(algorithmOf(algorithm)) &&
    signature?.tag === tags.octets &&
    unsigned.every(({ tag }) => tag === 0xa1)
  )
}

/** AlgorithmIdentifier: its parameters are absent or NULL. */
function algorithmOf(element: Element | undefined): string {
  const [, parameters, ...rest] = members(element, tags.sequence)
  const isPlain = parameters === undefined || (parameters.tag === 0x05 && parameters.content.length === 0)
  if (!isPlain || rest.length > 0) throw new Refusal('timestamp', 'parameters')
  return objectIdentifier(child(element, 0))
}

const isInteger = (element: Element | undefined, value: number) =>
  element?.tag === tags.integer && element.content.equals(Buffer.of(value))

function members(element: Element | undefined, tag: number): Element[] {
  if (element?.tag !== tag) throw new Refusal('timestamp', 'shape')
  return elements(element.content)
}
