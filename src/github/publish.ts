import type { Review } from '../model/index.ts'
import { type Api, GitHubFailure } from './api.ts'
import { findComments, minimiseGone, ownOf, placeComments } from './lines.ts'
import { findSummaries, removeOthers, type Sticky, stickyOf, writeSticky } from './sticky.ts'
import { whoAmI } from './who.ts'

export interface Publication {
  readonly pullNumber: number
  /** The head that was weighed, which may not be the pull request's any more. */
  readonly head: string
  readonly when: 'findings' | 'always' | 'never'
  readonly review: Review
  /** The same with everything told in the summary, for when GitHub refuses a line. */
  readonly withoutComments: () => Review
}

export type Published =
  | { readonly outcome: 'posted' | 'unchanged' | 'none' }
  /** Nobody's conclusion changes for it: annotations, job summary and exit code say the same. */
  | { readonly outcome: 'not posted'; readonly reason: string }

/**
 * Posts a review so that a run killed anywhere can be run again: first the comments on lines, which know each other by
 * fingerprint, last the summary, which is found by marker and author and always rewritten whole. Asking twice changes
 * nothing. Never throws for what GitHub does.
 */
export async function publish(api: Api, publication: Publication): Promise<Published> {
  return publication.when === 'never' ? { outcome: 'none' } : published(() => post(api, publication))
}

/** What GitHub does not let us do becomes a reason. */
export async function published(work: () => Promise<Published>): Promise<Published> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error
    return { outcome: 'not posted', reason: reasonOf(error) }
  }
}

async function post(api: Api, publication: Publication): Promise<Published> {
  const { pullNumber, when, review } = publication
  const found = await whatStands(api, pullNumber, review.marker)
  const silent = review.clean && when === 'findings' && found.summaries.length === 0
  // The common case, a clean pull request that never was red, costs two requests.
  if (silent && found.comments.length === 0 && review.comments.length === 0) return { outcome: 'none' }
  const us = await whoAmI(api)
  const { sticky, others } = stickyOf(found.summaries, us)
  if (await isOvertaken(api, publication, sticky)) {
    return { outcome: 'not posted', reason: 'a newer commit of this pull request was weighed meanwhile' }
  }
  const own = await ownOf(api, found.comments, us)
  const placed = await placeComments(api, own, publication)
  const told = placed.refused ? publication.withoutComments() : review
  await minimiseGone(api, own, { pullNumber, review: told, marker: review.marker })
  if (review.clean && when === 'findings' && sticky === null) return { outcome: placed.count > 0 ? 'posted' : 'none' }
  await removeOthers(api, others)
  const written = await writeSticky(api, pullNumber, sticky, told.summary)
  return { outcome: written || placed.count > 0 ? 'posted' : 'unchanged' }
}

/** What begins with our marker, whoever wrote it. */
async function whatStands(api: Api, pullNumber: number, marker: string) {
  const [summaries, comments] = await Promise.all([
    findSummaries(api, pullNumber, marker),
    findComments(api, pullNumber, marker),
  ])
  return { summaries, comments }
}

/**
 * Has a run for a newer head reported already? The pull request's own head is never overtaken. Without a summary the
 * newer run may have been clean and silent, and after a force push ancestry cannot tell: then the older one gives way.
 */
async function isOvertaken(
  api: Api,
  { pullNumber, head }: Pick<Publication, 'pullNumber' | 'head'>,
  sticky: Sticky | null,
): Promise<boolean> {
  const stored = sticky?.head ?? null
  if (stored === head) return false
  const { data } = await api.octokit.pulls.get({ ...api.at, pull_number: pullNumber })
  if (data.head.sha === head) return false
  if (stored === null || stored === data.head.sha) return true
  try {
    const basehead = `${head}...${stored}`
    return (await api.octokit.repos.compareCommitsWithBasehead({ ...api.at, basehead })).data.status !== 'behind'
  } catch (error) {
    if (error instanceof GitHubFailure) return true
    throw error
  }
}

function reasonOf({ status, message, isLimit }: GitHubFailure): string {
  if (isLimit) return 'GitHub’s rate limit is used up'
  if (status === 403 || status === 404) {
    return 'the token may not write here (from a fork none may; else grant pull-requests: write, or issues: write on a schedule)'
  }
  return message
}
