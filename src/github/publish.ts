import type { Review } from '../model/index.ts'
import { type Api, GitHubFailure } from './api.ts'
import { minimiseGone, placeComments, readOwn } from './lines.ts'
import { type Sticky, stickyOf, writeSticky } from './sticky.ts'
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
  if (publication.when === 'never') return { outcome: 'none' }
  try {
    return await post(api, publication)
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error
    return { outcome: 'not posted', reason: reasonOf(error) }
  }
}

async function post(api: Api, publication: Publication): Promise<Published> {
  const { pullNumber, when, head } = publication
  const us = await whoAmI(api)
  const sticky = await stickyOf(api, pullNumber, publication.review.marker, us)
  if (await isOvertaken(api, pullNumber, head, sticky)) {
    return { outcome: 'not posted', reason: 'a newer commit of this pull request was weighed meanwhile' }
  }
  const own = await readOwn(api, pullNumber, publication.review.marker, us)
  const placed = await placeComments(api, own, publication)
  const review = placed.refused ? publication.withoutComments() : publication.review
  await minimiseGone(api, own, { pullNumber, review, marker: publication.review.marker })
  if (review.clean && when === 'findings' && sticky === null) return { outcome: placed.count > 0 ? 'posted' : 'none' }
  const written = await writeSticky(api, pullNumber, sticky, review.summary)
  return { outcome: written || placed.count > 0 ? 'posted' : 'unchanged' }
}

/**
 * Has a run for a newer head written already? The pull request's own head is never overtaken. Where ancestry cannot
 * tell (a force push), the run that is not for the current head gives way.
 */
async function isOvertaken(api: Api, pullNumber: number, head: string, sticky: Sticky | null): Promise<boolean> {
  const { data } = await api.octokit.pulls.get({ ...api.at, pull_number: pullNumber })
  const stored = sticky?.head ?? null
  if (data.head.sha === head || stored === null || stored === head) return false
  if (stored === data.head.sha) return true
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
    return 'the token may not write here (a pull request from a fork never may; else grant pull-requests: write)'
  }
  return message
}
