import type { Review } from '../model/index.ts'
import type { Api } from './api.ts'
import { type Published, published } from './publish.ts'
import { whoAmI } from './who.ts'

const title = 'Weighmaster: findings in models and packages that are already here'

/** Pages of 100 open issues that are looked through where GitHub knows none of ours by its creator. */
const mostPages = 5

/**
 * Keeps one issue about what stands on a branch already: opened with the first finding, rewritten when something
 * changes, closed with one green line when nothing is left. Found like a summary, by marker and author.
 */
export function publishIssue(api: Api, review: Review): Promise<Published> {
  return published(async () => {
    const us = await whoAmI(api)
    const known = (await openIssue(api, review.marker, us, us)) ?? (await openIssue(api, review.marker, us))
    if (known === null) {
      if (review.clean) return { outcome: 'none' }
      await api.octokit.issues.create({ ...api.at, title, body: review.summary })
      return { outcome: 'posted' }
    }
    if (known.body === review.summary && !review.clean) return { outcome: 'unchanged' }
    await api.octokit.issues.update({
      ...api.at,
      issue_number: known.number,
      body: review.summary,
      ...(review.clean ? { state: 'closed', state_reason: 'completed' } : {}),
    })
    return { outcome: 'posted' }
  })
}

async function openIssue(api: Api, marker: string, us: string, creator?: string) {
  let pages = 0
  const found = await api.octokit.paginate(
    api.octokit.issues.listForRepo,
    { ...api.at, state: 'open', per_page: 100, ...(creator === undefined ? {} : { creator }) },
    ({ data }, done) => {
      const ours = data.filter(
        ({ user, body, pull_request }) => user?.login === us && !pull_request && body?.startsWith(marker),
      )
      if (ours.length > 0 || ++pages >= mostPages) done()
      return ours
    },
  )
  return found[0] ?? null
}
