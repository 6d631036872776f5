import type { ModelFacts } from '../../model/index.ts'
import type { Repository } from './wire.ts'

/** What the hub says of the repository, in our words. `written` is the id that was asked for. */
export function factsOf(written: string, found: Repository): ModelFacts {
  const licence = [found.cardData?.license ?? []].flat()
  return {
    commit: found.sha,
    ...(found.siblings ? { paths: pathsOf(found) } : {}),
    ...(isMoved(written, found.id) ? { movedFrom: written } : {}),
    ...(found._id === undefined ? {} : { repositoryId: found._id }),
    ...(found.createdAt === undefined ? {} : { createdAt: found.createdAt }),
    ...(found.lastModified === undefined ? {} : { lastModified: found.lastModified }),
    ...(found.gated === undefined ? {} : { gated: found.gated !== false }),
    ...(licence.length === 0 ? {} : { licence }),
  }
}

/**
 * Renamed or transferred: somebody else may register the old name, which ends the redirect. Neither another spelling of
 * the same letters (ids are unique whatever their case) nor a one-segment id (the hub gives out no more) is a move.
 */
function isMoved(written: string, found: string): boolean {
  return written.includes('/') && written.toLowerCase() !== found.toLowerCase()
}

export function pathsOf({ siblings = [] }: Repository): readonly string[] {
  return siblings.map(({ rfilename }) => rfilename)
}

/** Without what is undefined: a fact that nobody told is not there. */
export function given(facts: { readonly [Name in keyof ModelFacts]: ModelFacts[Name] | undefined }): ModelFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}
