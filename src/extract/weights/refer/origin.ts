import { isLoaderPackage } from '../../../catalogue/model-names.ts'
import { isExaminedKind } from '../../../model/index.ts'
import type { Facts } from '../vocabulary.ts'
import type { Candidate } from './row/taking.ts'

/**
 * A line that stays as it is loads something else once its import says `from mine import AutoModel`: where the loader is
 * taken from no known library, what was found there bears the module.
 */
export function withModule(found: readonly Candidate[], canonical: string, { imports }: Facts): readonly Candidate[] {
  const from = imports.find(
    ({ module }) => /^[.([]/.test(canonical.slice(module.length)) && canonical.startsWith(module),
  )
  const module = from && rootOf(from.module)
  if (module === undefined || isLoaderPackage(module)) return found
  return found.map(one =>
    isExaminedKind(one.reference.kind) ? { ...one, reference: { ...one.reference, module } } : one,
  )
}

/** `a.b.c` is of `a`, `@a/b/c` of `@a/b`; what lies beside the file is of the project, from wherever the file is moved to. */
function rootOf(module: string): string {
  if (/^\.|^[~@]\//.test(module)) return '.'
  return /^(?:@[^/]+\/)?[^/.]+/.exec(module)?.[0] ?? module
}
