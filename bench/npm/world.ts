import { randomBytes, randomInt } from 'node:crypto'
import { packageLock } from '../../__tests__/world/package-lock.ts'
import { type Published, publish, versionDocument } from '../../__tests__/world/registry/document.ts'
import type { SigningKey } from '../../__tests__/world/registry/keys.ts'

/**
 * Versions that a package has, in thousandths of all packages: counted in the documents of the 455 packages that this
 * project's own installation asked the public registry for (November 2026; mean 80).
 */
const spread = [
  [0, 1],
  [100, 6],
  [250, 13],
  [500, 32],
  [750, 73],
  [900, 147],
  [950, 233],
  [990, 711],
  [1000, 3478],
] as const

export interface BenchPackage {
  readonly name: string
  readonly packument: unknown
  /** Of the two newest, by path. */
  readonly tarballs: ReadonlyMap<string, Buffer>
}

export interface BenchWorld {
  readonly packages: readonly BenchPackage[]
  /** A package-lock with the newest version of every package. */
  readonly lock: string
  /** The same with the version before, of the first `bumped` packages. */
  readonly before: (bumped: number) => string
}

const registry = 'https://registry.npmjs.org'

/**
 * Packages in the shape of real ones: as many versions as packages have, and documents as large as nuxt's, compressed
 * too (one version 4.4 kB, 2.0 compressed; all of them 3.9 kB a version, 0.5 compressed). The two newest are really
 * published and signed; in the place of the older ones' hashes and signatures, which nobody asks for, stand random bytes.
 * Of the packages with most versions something came out today, as it does on most days.
 */
export function benchWorld(count: number, key: SigningKey): BenchWorld {
  const made = Array.from({ length: count }, (_, index) =>
    packageOf(`package-${index}`, versionsAt(index / count), key),
  )
  const locked = (pick: (one: (typeof made)[number]) => Published) =>
    Object.fromEntries(
      made.map(one => {
        const { name, version, path, integrity } = pick(one)
        return [name, { version, resolved: registry + path, integrity }]
      }),
    )
  const [head, before] = [locked(one => one.newest), locked(one => one.previous)]
  return {
    packages: made.map(({ name, packument, newest, previous }) => ({
      ...{ name, packument },
      tarballs: new Map([newest, previous].map(({ path, tarball }) => [path, tarball])),
    })),
    lock: packageLock(head),
    before: bumped => packageLock({ ...head, ...Object.fromEntries(Object.entries(before).slice(0, bumped)) }),
  }
}

/** At least two: a package that is bumped has a version before. */
function versionsAt(share: number): number {
  const place = share * 1000
  const above = spread.findIndex(([thousandths]) => thousandths > place)
  const [[low, few], [high, many]] = [spread[above - 1] ?? spread[0], spread[above] ?? spread[8]]
  return Math.max(2, Math.round(few * (many / few) ** ((place - low) / (high - low))))
}

function packageOf(name: string, count: number, key: SigningKey) {
  const said = { dependencies: list(15), scripts, manifest: manifestOf(name), files: { 'dist/index.js': code } }
  const at = (version: string) => publish(name, { version, ...said }, '2024-06-01T00:00:00.000Z')
  const [newest, previous] = [at(`1.${count - 1}.0`), at(`1.${count - 2}.0`)]
  const real = [previous, newest].map(one => [one.version, versionDocument(one, registry, key, [])] as const)
  const template = versionDocument(newest, registry, key, [])
  const older = Array.from({ length: count - 2 }, (_, minor) => [`1.${minor}.0`, olderOf(template, `1.${minor}.0`)])
  const versions = Object.fromEntries([...older, ...real])
  const today = new Date().toISOString()
  const changed = count > 700 ? today : '2024-06-01T00:00:00.000Z'
  const times = Object.keys(versions).map((version, minor) => [
    version,
    new Date(Date.UTC(2014, 0, minor)).toISOString(),
  ])
  const time = { created: '2014-01-01T00:00:00.000Z', modified: changed, ...Object.fromEntries(times) }
  const readme = 'What it is for, how it is installed, and what its functions take and give. '.repeat(80)
  const packument = { _id: name, name, 'dist-tags': { latest: newest.version }, versions, time, readme }
  return { name, packument, newest, previous }
}

type Document = ReturnType<typeof versionDocument> & { readonly devDependencies?: Readonly<Record<string, string>> }

function olderOf(template: Document, version: string) {
  const { dist, name, dependencies, devDependencies } = template
  const random = (bytes: number) => randomBytes(bytes)
  return {
    ...template,
    version,
    dependencies: bumped(dependencies),
    devDependencies: bumped(devDependencies),
    _id: `${name}@${version}`,
    gitHead: random(20).toString('hex'),
    dist: {
      ...dist,
      integrity: `sha512-${random(64).toString('base64')}`,
      shasum: random(20).toString('hex'),
      tarball: dist.tarball.replace(/[\d.]+\.tgz$/, `${version}.tgz`),
      signatures: (dist.signatures ?? []).map(({ keyid }) => ({ keyid, sig: random(71).toString('base64') })),
    },
  }
}

const scripts = { test: 'node --test', build: 'tsc -p . && node tools/build.js', lint: 'eslint . --max-warnings 0' }

/** 60 kB, 15 compressed: about the middle of what packages bring. */
const code = Array.from({ length: 1500 }, () => `export const ${randomBytes(4).toString('hex')} = input => input`).join(
  '\n',
)

/** Eight letters that no compressor knows. */
const word = () => randomBytes(6).toString('base64url')
const range = () => `^${randomInt(9)}.${randomInt(30)}.${randomInt(20)}`
const list = (count: number) => Object.fromEntries(Array.from({ length: count }, () => [`${word()}-package`, range()]))

/** What changes from version to version: most ranges. */
function bumped(dependencies: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(dependencies).map(name => [name, range()]))
}

function manifestOf(name: string) {
  const people = Array.from({ length: 4 }, () => ({ name: word(), email: `${word()}@example.test` }))
  const parts = Array.from({ length: 14 }, word).map(part => [
    `./${part}`,
    { types: `./dist/${part}.d.ts`, default: `./dist/${part}.js` },
  ])
  return {
    description: Array.from({ length: 20 }, word).join(' '),
    devDependencies: list(30),
    repository: { type: 'git', url: `git+https://github.com/example/${name}.git` },
    homepage: `https://github.com/example/${name}#readme`,
    bugs: { url: `https://github.com/example/${name}/issues` },
    keywords: Array.from({ length: 6 }, word),
    maintainers: people,
    exports: Object.fromEntries(parts),
    engines: { node: '^20.19.0 || >=22.12.0' },
    _nodeVersion: '22.19.0',
    _npmVersion: '11.6.0',
    _npmOperationalInternal: { tmp: `tmp/${name}_${word()}`, host: 's3://npm-registry-packages-npm-production' },
  }
}
