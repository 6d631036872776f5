import {
  type Content,
  type Extraction,
  type Extractor,
  folderOf,
  type Gap,
  modelsLockPath,
  type Reference,
} from '../model/index.ts'
import { guard } from './guard.ts'
import { bunLock } from './npm/bun-lock.ts'
import { bunLockb } from './npm/bun-lockb.ts'
import { denoLock } from './npm/deno-lock.ts'
import { npmConfig } from './npm/npm-config.ts'
import { packageJson } from './npm/package-json.ts'
import { packageLock } from './npm/package-lock.ts'
import { pnpmLock } from './npm/pnpm-lock.ts'
import { pnpmWorkspace } from './npm/pnpm-workspace.ts'
import { yarnBerry } from './npm/yarn-berry.ts'
import { yarnV1 } from './npm/yarn-v1.ts'
import { addressList } from './weights/carrier/address-list.ts'
import { dockerfile } from './weights/carrier/dockerfile.ts'
import { dotenv } from './weights/carrier/dotenv.ts'
import { dvc } from './weights/carrier/dvc.ts'
import { gitmodules } from './weights/carrier/gitmodules.ts'
import { javascript } from './weights/carrier/javascript.ts'
import { jsonConfig } from './weights/carrier/json-config.ts'
import { lfsPointer } from './weights/carrier/lfs-pointer.ts'
import { makefile } from './weights/carrier/makefile.ts'
import { markdown } from './weights/carrier/markdown.ts'
import { modelfile } from './weights/carrier/modelfile.ts'
import { notebook } from './weights/carrier/notebook.ts'
import { packageScripts } from './weights/carrier/package-scripts.ts'
import { python } from './weights/carrier/python.ts'
import { requirements } from './weights/carrier/requirements.ts'
import { script } from './weights/carrier/script.ts'
import { shell } from './weights/carrier/shell.ts'
import { sourceStrings } from './weights/carrier/source-strings.ts'
import { terraform } from './weights/carrier/terraform.ts'
import { toml } from './weights/carrier/toml.ts'
import { weightFile } from './weights/carrier/weight-file.ts'
import { yaml } from './weights/carrier/yaml.ts'

/** Every extractor, one per lockfile format and one per carrier, in alphabetical order. */
export const extractors: readonly Extractor[] = [
  addressList,
  bunLock,
  bunLockb,
  denoLock,
  dockerfile,
  dotenv,
  dvc,
  gitmodules,
  guard,
  javascript,
  jsonConfig,
  lfsPointer,
  makefile,
  markdown,
  modelfile,
  notebook,
  npmConfig,
  packageJson,
  packageLock,
  packageScripts,
  pnpmLock,
  pnpmWorkspace,
  python,
  requirements,
  script,
  shell,
  sourceStrings,
  terraform,
  toml,
  weightFile,
  yaml,
  yarnBerry,
  yarnV1,
]

/** Is this path wanted for a check? Decided by the path alone: other files are never fetched. */
export function concerns(path: string): boolean {
  return path === modelsLockPath || extractors.some(({ listsOnly, accepts }) => listsOnly !== true && accepts(path))
}

/** The same for a listing, which also tells what no check judges. */
export function isListed(path: string): boolean {
  return concerns(path) || extractors.some(extractor => extractor.accepts(path))
}

const nothing: Extraction = { references: [], gaps: [] }

/** All references in one file, by every extractor that accepts its path. */
export function extract(path: string, content: Content | null, using: readonly Extractor[] = extractors): Extraction {
  if (content === null || path === modelsLockPath) return nothing // The lock is no place where code loads anything.
  const wanted = using.filter(extractor => extractor.accepts(path))
  // Said here, once for all extractors: a file that the world kept from us must never look like an empty one.
  if (content.kind === 'unavailable' && wanted.length > 0) {
    const gap = { class: 'unreachable', reason: 'file-unavailable', subject: path, file: path, line: 1 } as const
    return { references: [], gaps: [{ ...gap, detail: content.reason }] }
  }
  if (content.kind === 'symlink' && leadsAway(path, content.target, wanted))
    return { references: [], gaps: [away(path)] }
  const found = wanted.map(extractor => extractor.extract({ path, content }))
  return {
    references: distinctIn(found),
    gaps: found.flatMap(extraction => extraction.gaps),
  }
}

/** A file of settings may be a script too, and is read as both: what both find in the same way is one thing. */
function distinctIn(found: readonly Extraction[]): readonly Reference[] {
  const all = found.flatMap(({ references }) => references)
  if (found.length < 2) return all
  return [...new Map(all.map(one => [JSON.stringify({ ...one, loader: '' }), one])).values()]
}

/** Whoever opens the path gets what stands at the target: under its own name that must be read the same way. */
function leadsAway(path: string, target: string, wanted: readonly Extractor[]): boolean {
  if (wanted.includes(weightFile) && leavesRepository(path, target)) return true
  return wanted.some(one => one !== script && one.listsOnly !== true && !one.accepts(`${folderOf(path)}${target}`))
}

/** Weights that lie somewhere on a machine: elsewhere in the repository they stand under a name of their own. */
function leavesRepository(path: string, target: string): boolean {
  let depth = path.split('/').length - 1
  for (const step of target.split('/')) {
    depth += steps[step] ?? 1
    if (depth < 0) return true
  }
  return target.startsWith('/')
}

const steps: Readonly<Record<string, number>> = { '..': -1, '.': 0, '': 0 }

const away = (path: string): Gap => ({
  class: 'unreadable',
  reason: 'symlink',
  subject: path,
  ecosystem: 'model',
  file: path,
  line: 1,
  detail: 'it leads out of the repository, or to a file of another name, which is not read as this one would be',
})

/** Files that declare what a lockfile pins: findings sit on their lines. */
export function declares(path: string): boolean {
  return extractors.some(extractor => extractor.declares === true && extractor.accepts(path))
}
