import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pacote from 'pacote'
import { measure } from './measure.ts'

/** As many at once as npm's own command has under way. */
const concurrency = 20

// What `npm audit signatures` asks pacote for each package, with the keys that the registry serves.
measure(async task => {
  const { url, lock, keys: given } = task
  const cache = mkdtempSync(join(tmpdir(), 'weighmaster-bench-npm-'))
  const keys = given ? JSON.parse(given) : (await (await fetch(`${url}/-/npm/v1/keys`)).json()).keys
  const pem = key => `-----BEGIN PUBLIC KEY-----\n${key}\n-----END PUBLIC KEY-----`
  const registryKeys = keys.map(key => ({ ...key, pemkey: pem(key.key) }))
  const options = {
    registry: `${url}/`,
    cache,
    verifySignatures: true,
    verifyAttestations: true,
    [`//${new URL(url).host}/:_keys`]: registryKeys,
  }
  const entries = Object.entries(JSON.parse(lock).packages).filter(([place]) => place !== '')
  const queue = entries
    .map(([place, { name, version }]) => `${name ?? place.slice('node_modules/'.length)}@${version}`)
    .values()
  let verified = 0
  const worker = async () => {
    for (const spec of queue) {
      const { _signatures } = await pacote.manifest(spec, options)
      if (_signatures.length > 0) verified++
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  rmSync(cache, { recursive: true, force: true })
  return verified
})
