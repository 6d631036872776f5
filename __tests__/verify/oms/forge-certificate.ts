import { type KeyObject, sign, X509Certificate } from 'node:crypto'
import type { Pair } from './forge.ts'

/** DER written by hand: a test can forge certificates that no tool would make. */
const der = (tag: number, ...content: Buffer[]): Buffer => {
  const body = Buffer.concat(content)
  const bytes =
    body.length < 0x80
      ? [body.length]
      : body.length < 0x100
        ? [0x81, body.length]
        : [0x82, body.length >> 8, body.length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...bytes]), body])
}
const sequence = (...content: Buffer[]) => der(0x30, ...content)
const integer = (value: number) => der(0x02, Buffer.from([value]))
const octets = (content: Buffer) => der(0x04, content)
const yes = der(0x01, Buffer.from([0xff]))

function oid(text: string): Buffer {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number)
  const arc = (value: number): number[] => {
    const low = [value & 0x7f]
    for (let left = value >> 7; left > 0; left >>= 7) low.unshift((left & 0x7f) | 0x80)
    return low
  }
  return der(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(arc)]))
}

const attributeIds: Readonly<Record<string, string>> = { CN: '2.5.4.3', O: '2.5.4.10' }

/** `CN=a,O=b`; enough for tests. */
function name(text: string): Buffer {
  const attributes = text.split(',').map(part => {
    const [key = '', value = ''] = part.split('=')
    return der(0x31, sequence(oid(attributeIds[key] ?? ''), der(0x0c, Buffer.from(value))))
  })
  return sequence(...attributes)
}

const time = (date: string) => der(0x18, Buffer.from(`${date.replaceAll('-', '')}000000Z`))

export interface Extension {
  readonly id: string
  readonly critical?: boolean
  readonly value: Buffer
}

export const extension = {
  ca: (pathLength?: number): Extension => ({
    id: '2.5.29.19',
    critical: true,
    value: sequence(yes, ...(pathLength === undefined ? [] : [integer(pathLength)])),
  }),
  /** 0x80 digitalSignature, 0x04 keyCertSign. */
  usage: (bits: number): Extension => ({ id: '2.5.29.15', critical: true, value: der(0x03, Buffer.from([0, bits])) }),
  purposes: (...ids: string[]): Extension => ({ id: '2.5.29.37', value: sequence(...ids.map(oid)) }),
  email: (...addresses: string[]): Extension => ({
    id: '2.5.29.17',
    value: sequence(...addresses.map(address => der(0x81, Buffer.from(address)))),
  }),
  unknownCritical: { id: '1.2.3.4', critical: true, value: octets(Buffer.from('?')) } satisfies Extension,
  nameConstraints: { id: '2.5.29.30', critical: true, value: sequence() } satisfies Extension,
}

export const codeSigning = '1.3.6.1.5.5.7.3.3'
export const serverAuth = '1.3.6.1.5.5.7.3.1'

const algorithms: Readonly<Record<string, string>> = {
  sha1: '1.2.840.10045.4.1',
  sha256: '1.2.840.10045.4.3.2',
  sha384: '1.2.840.10045.4.3.3',
}

export interface Forged {
  readonly subject: string
  readonly issuer?: string
  readonly key: KeyObject
  readonly by: Pair
  readonly from?: string
  readonly to?: string
  readonly extensions?: readonly Extension[]
  readonly hash?: 'sha1' | 'sha256' | 'sha384'
}

export function certificate(forged: Forged): X509Certificate {
  const { subject, issuer = subject, from = '2026-01-01', to = '2036-01-01', hash = 'sha256', extensions = [] } = forged
  const algorithm = sequence(oid(algorithms[hash] ?? ''))
  const written = extensions.map(one => sequence(oid(one.id), ...(one.critical ? [yes] : []), octets(one.value)))
  const toBeSigned = sequence(
    der(0xa0, integer(2)),
    integer(7),
    algorithm,
    name(issuer),
    sequence(time(from), time(to)),
    name(subject),
    forged.key.export({ type: 'spki', format: 'der' }),
    ...(written.length === 0 ? [] : [der(0xa3, sequence(...written))]),
  )
  const signature = sign(hash, toBeSigned, forged.by.privateKey)
  return new X509Certificate(sequence(toBeSigned, algorithm, der(0x03, Buffer.from([0]), signature)))
}

export const material = (...certificates: X509Certificate[]) => ({
  x509CertificateChain: { certificates: certificates.map(({ raw }) => ({ rawBytes: raw.toString('base64') })) },
})
