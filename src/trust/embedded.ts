import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' }
import * as z from 'zod'
import { publicRegistry } from '../catalogue/public-hosts.ts'
import type { TrustRoot } from '../model/index.ts'
import { registryKeys, sigstoreRoot } from './schema.ts'

const repository = 'https://tuf-repo-cdn.sigstore.dev'

const seed = z.object({ 'root.json': z.string(), targets: z.record(z.string(), z.string()) })
const tufRoot = z.object({ signed: z.object({ expires: z.iso.datetime() }) })

/**
 * The material of Sigstore's TUF repository as it was when this release was built. It is read without TUF's own
 * client, which never works offline on a fresh machine: the package carries targets but no timestamp or snapshot.
 * `madeAt` is the newest beginning of validity in it: the material is at least as young as that.
 */
export function embeddedTrust(): TrustRoot {
  const { 'root.json': root, targets } = seed.parse(z.record(z.string(), z.unknown()).parse(seeds)[repository])
  const sigstore = sigstoreRoot.parse(decode(targets['trusted_root.json']))
  const { keys } = registryKeys.parse(decode(targets[`${publicRegistry}%2Fkeys.json`]))
  const starts = [
    ...sigstore.tlogs.map(log => log.publicKey.validFor.start),
    ...[...sigstore.certificateAuthorities, ...sigstore.timestampAuthorities].map(each => each.validFor.start),
    ...keys.map(key => key.publicKey.validFor.start),
  ]
  return {
    sigstore,
    registries: { [publicRegistry]: { keys } },
    madeAt: new Date(Math.max(...starts.map(start => Date.parse(start)))).toISOString(),
    endsAt: tufRoot.parse(decode(root)).signed.expires,
  }
}

function decode(base64: string | undefined): unknown {
  return JSON.parse(Buffer.from(base64 ?? '', 'base64').toString('utf8'))
}
