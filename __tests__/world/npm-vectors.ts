import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe } from 'vitest'

/** Third-party test data lies beside the project, never in it. */
const archive = join(import.meta.dirname, '..', '..', '..', 'shared', 'npm-vectors', 'npm-vectors.tgz')

export interface NpmVectors {
  readonly paths: readonly string[]
  text(path: string): string
  json(path: string): unknown
  bytes(path: string): Buffer
}

export const haveNpmVectors = existsSync(archive)

/** The recorded npm documents, in memory. */
export const npmVectors = () => unpack(gunzipSync(readFileSync(archive)))

/** Runs `body` over the recorded npm documents; where they are not at hand the skip is visible and says why. */
export function describeWithNpmVectors(title: string, body: (vectors: NpmVectors) => void): void {
  if (haveNpmVectors) {
    describe(title, () => body(npmVectors()))
  } else {
    console.warn(`skipped "${title}": the recorded npm documents are not at shared/npm-vectors beside the project`)
    describe.skip(`${title} (needs shared/npm-vectors beside the project)`, () => {})
  }
}

/** A plain ustar archive, in memory. */
function unpack(tar: Buffer): NpmVectors {
  const files = new Map<string, Buffer>()
  for (let offset = 0; offset + 512 <= tar.length; ) {
    const field = (start: number, length: number) =>
      tar.toString('utf8', offset + start, offset + start + length).replace(/\0[\s\S]*$/, '')
    const size = Number.parseInt(field(124, 12), 8) || 0
    const path = [field(345, 155), field(0, 100)].filter(part => part !== '').join('/')
    if (field(156, 1) === '0') files.set(path.replace(/^\.\//, ''), tar.subarray(offset + 512, offset + 512 + size))
    offset += 512 + Math.ceil(size / 512) * 512
  }
  const bytes = (path: string) => {
    const found = files.get(path)
    if (!found) throw new Error(`no ${path} among the npm vectors`)
    return found
  }
  return {
    paths: [...files.keys()],
    bytes,
    text: path => bytes(path).toString('utf8'),
    json: path => JSON.parse(bytes(path).toString('utf8')),
  }
}
