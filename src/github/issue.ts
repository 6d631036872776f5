import type { Review } from '../model/index.ts'
import type { Api } from './api.ts'
import { type Published, published } from './publish.ts'
import { headOf } from './sticky.ts'
import { whoAmI } from './who.ts'

const title = 'Weighmaster: findings in models and packages that are already here'

/** Pages of 100 issues that are looked through where GitHub knows none of ours by its creator. */
const mostPages = 5

export interface IssuePublication {
  readonly review: Review
  /** The commit that was weighed, and the tip of the default branch when the run began. */
  readonly head: string
  readonly tip: string
  /** Is there anything to open an issue for? A hub that was down for an hour is no reason to notify everybody. */
  readonly opens: boolean
}

interface Issue {
  readonly number: number
  readonly body: string
  readonly isOpen: boolean
}

/**
 * Keeps one issue about what stands on the default branch already: opened with the first finding, rewritten when
 * something changes, closed with one green line when nothing is left, and opened again by what is new. Found like a
 * summary, by marker and author. Whoever closes it has read it: while the findings stay the same, it stays closed.
 */
export function publishIssue(api: Api, publication: IssuePublication): Promise<Published> {
  return published(() => keep(api, publication))
}

async function keep(api: Api, { review, head, tip, opens }: IssuePublication): Promise<Published> {
  const us = await whoAmI(api)
  const known = (await findIssue(api, review.marker, us, us)) ?? (await findIssue(api, review.marker, us))
  const body = `${review.summary}\n${said(review)}`
  if (known === null) {
    if (!opens) return { outcome: 'none' }
    await api.octokit.issues.create({ ...api.at, title, body })
    return { outcome: 'posted' }
  }
  if (!known.isOpen && !opens) return { outcome: 'none' }
  if (known.body === body || (!known.isOpen && isSaid(review, known.body))) return { outcome: 'unchanged' }
  if (head !== tip && headOf(known.body, review.marker) === tip) {
    return { outcome: 'not posted', reason: 'a newer commit of this branch was weighed meanwhile' }
  }
  await api.octokit.issues.update({
    ...api.at,
    issue_number: known.number,
    title,
    body,
    ...(review.clean ? { state: 'closed', state_reason: 'completed' } : {}),
    ...(review.clean || known.isOpen ? {} : { state: 'open', state_reason: 'reopened' }),
  })
  return { outcome: 'posted' }
}

/** More findings than this are not told apart: then whoever closes the issue sees it opened again. */
const mostSaid = 300
const said = ({ said }: Review) => `<!-- said=${said.slice(0, mostSaid).join()} -->`

/** Does the issue speak of every finding already? Fewer than it speaks of is no news. */
function isSaid(review: Review, body: string): boolean {
  const known = new Set(/<!-- said=(?<prints>[\w,]*) -->$/.exec(body)?.groups?.['prints']?.split(','))
  return review.said.every(print => known.has(print))
}

/** The open one, else the newest that is closed. */
async function findIssue(api: Api, marker: string, us: string, creator?: string): Promise<Issue | null> {
  let pages = 0
  const found = await api.octokit.paginate(
    api.octokit.issues.listForRepo,
    { ...api.at, state: 'all', per_page: 100, ...(creator === undefined ? {} : { creator }) },
    ({ data }, done) => {
      const ours = data.filter(
        ({ user, body, pull_request }) => user?.login === us && !pull_request && body?.startsWith(marker),
      )
      if (ours.some(({ state }) => state === 'open') || ++pages >= mostPages) done()
      return ours
    },
  )
  const issue = found.find(({ state }) => state === 'open') ?? found[0]
  return issue ? { number: issue.number, body: issue.body ?? '', isOpen: issue.state === 'open' } : null
}
