import { valid } from 'semver'
import { installScripts, type NpmManifest, parseSpecifier } from '../../model/index.ts'

/** Where a tarball's own manifest says something else than the registry tells of the version. */
export interface Difference {
  /** `hidden-…`: the tarball has it, and who reads the registry's document does not see it. */
  readonly kind: 'other-identity' | 'hidden-script' | 'hidden-build' | 'hidden-dependency' | 'differs'
  /** What it is about: `name`, `scripts.postinstall`, `dependencies.lodash` … */
  readonly what: string
  readonly packed: string | null
  readonly told: string | null
}

/** Compared in the one form that `manifestOf` gives both; what differs only in how it is written is the same. */
export function* differences(told: NpmManifest, packed: NpmManifest): Iterable<Difference> {
  if (packed.name !== told.name) {
    yield { kind: 'other-identity', what: 'name', packed: packed.name, told: told.name }
  }
  if (valid(packed.version, { loose: true }) !== valid(told.version, { loose: true })) {
    yield { kind: 'other-identity', what: 'version', packed: packed.version, told: told.version }
  }
  for (const { key, said } of between('scripts', told.scripts, packed.scripts)) {
    if (installScripts.some(script => script === key)) yield { ...said, kind: scriptKind(said) }
  }
  for (const { said } of between('dependencies', told.dependencies, packed.dependencies)) {
    if (!isSameSpecifier(said)) yield { ...said, kind: isHidden(said) ? 'hidden-dependency' : 'differs' }
  }
  for (const { said } of between('peerDependencies', told.peerDependencies, packed.peerDependencies)) {
    if (!isSameSpecifier(said)) yield { ...said, kind: 'differs' }
  }
  for (const { said } of between('bin', told.bin, packed.bin)) yield { ...said, kind: 'differs' }
  const unsaid = packed.bundled.filter(name => !told.bundled.includes(name))
  for (const name of unsaid) yield { kind: 'differs', what: `bundled.${name}`, packed: name, told: null }
}

type Said = Pick<Difference, 'what' | 'packed' | 'told'>
type Texts = Readonly<Record<string, string>>

function between(where: string, told: Texts, packed: Texts): readonly { readonly key: string; readonly said: Said }[] {
  const own = (texts: Texts, key: string) => (Object.hasOwn(texts, key) ? (texts[key] ?? null) : null)
  return [...new Set([...Object.keys(packed), ...Object.keys(told)])].flatMap(key => {
    const said = { what: `${where}.${key}`, packed: own(packed, key), told: own(told, key) }
    return said.packed === said.told ? [] : [{ key, said }]
  })
}

/** npm's own build of native code: a few old honest packages were published by tools that told nobody of theirs. */
function scriptKind({ packed, told }: Said): Difference['kind'] {
  if (packed === null) return 'differs'
  return told === null && packed === 'node-gyp rebuild' ? 'hidden-build' : 'hidden-script'
}

function isSameSpecifier({ packed, told }: Said): boolean {
  return packed !== null && told !== null && packed.trim() === told.trim()
}

/** A name that nobody tells of, or one that comes from git or an address and not, as is told, from the registry. */
function isHidden({ packed, told }: Said): boolean {
  if (packed === null) return false
  return told === null || (isElsewhere(packed) && !isElsewhere(told))
}

const isElsewhere = (specifier: string) => ['git', 'url'].includes(parseSpecifier(specifier).loader)
