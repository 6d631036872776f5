import { expect, it } from 'vitest'
import { createAsk } from '../../../src/resolve/huggingface/client.ts'
import { findScan } from '../../../src/resolve/huggingface/scan.ts'
import { contextOf, modelReference, rulesFor } from '../../world/hub/dossier.ts'
import { type Recorded, recorded } from '../../world/hub/recorded.ts'

const api = '/api/models/acme/scale'
const find = async (answer: Recorded | null, policy = rulesFor('{ pin: any }', 'checks: { model-scan: warning }')) => {
  const { http, requests } = recorded(answer === null ? {} : { [`GET https://hub.example${api}/scan`]: answer })
  const scan = await findScan(createAsk(contextOf(http), 'acme/scale'), api, modelReference(), policy)
  return { scan, requests }
}

it('is asked only where the policy wants to hear of it', async () => {
  const { scan, requests } = await find(null, rulesFor('{ pin: any }'))
  expect([scan, requests]).toEqual([undefined, []])
})

it('tells what was found, and nothing of an answer that is none', async () => {
  const issues = [{ path: 'danger.dat', level: 'unsafe' }]
  expect((await find({ body: { scansDone: true, filesWithIssues: issues } })).scan).toEqual({ done: true, issues })
  for (const answer of [{ status: 500 }, { body: { scansDone: 'yes' } }])
    expect((await find(answer)).scan).toBeUndefined()
})
