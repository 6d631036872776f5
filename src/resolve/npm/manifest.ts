import { posix } from 'node:path'
import * as z from 'zod'
import type { NpmManifest } from '../../model/index.ts'

/** The publisher writes these into package.json: what is no text there is not what npm would run or install either. */
const texts = z
  .unknown()
  .transform((value): Readonly<Record<string, string>> => {
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isRecord ? Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === 'string')) : {}
  })
  .optional()

const bundle = z
  .union([z.boolean(), z.array(z.string())])
  .optional()
  .catch(undefined)

/** What a package manager acts upon, as package.json has it and as registries repeat it. */
export const manifestFields = {
  scripts: texts,
  gypfile: z.boolean().optional().catch(undefined),
  dependencies: texts,
  optionalDependencies: texts,
  peerDependencies: texts,
  bin: z
    .union([z.string(), z.record(z.string(), z.unknown())])
    .optional()
    .catch(undefined),
  bundleDependencies: bundle,
  bundledDependencies: bundle,
}

const fields = z.object({ name: z.string(), version: z.string(), ...manifestFields })

/** One form for whoever says it. `builds`: there is a `binding.gyp`, of which npm makes a script if there is none. */
export function manifestOf(said: z.infer<typeof fields>, builds: boolean): NpmManifest {
  const { name, version, scripts = {}, peerDependencies = {} } = said
  const isBuilt = builds && scripts['install'] === undefined && scripts['preinstall'] === undefined
  const dependencies = { ...said.dependencies, ...said.optionalDependencies }
  const bundled = said.bundleDependencies ?? said.bundledDependencies ?? []
  return {
    name,
    version,
    scripts: isBuilt ? { ...scripts, install: 'node-gyp rebuild' } : scripts,
    dependencies,
    peerDependencies,
    bin: binOf(name, said.bin),
    bundled: typeof bundled === 'boolean' ? (bundled ? Object.keys(dependencies) : []) : bundled,
  }
}

/** Names of commands and the files that they run (npm-normalize-package-bin). */
function binOf(name: string, bin: z.infer<typeof fields>['bin'] = {}): Readonly<Record<string, string>> {
  const entries = typeof bin === 'string' ? [[name, bin] as const] : Object.entries(bin)
  const plain = (path: string) => posix.join('/', path.replaceAll('\\', '/')).slice(1)
  return Object.fromEntries(
    entries.flatMap(([command, file]) =>
      typeof file === 'string' ? [[posix.basename(command.replaceAll(/[\\:]/g, '/')), plain(file)] as const] : [],
    ),
  )
}
