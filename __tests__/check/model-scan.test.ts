import { expect, it } from 'vitest'
import { modelScan } from '../../src/check/model-scan.ts'
import type { ScanFacts } from '../../src/model/index.ts'
import { modelArtifact, modelDossier, openPolicy, resolved } from '../world/hub/dossier.ts'

const examine = (scan?: ScanFacts) => {
  const resolution = resolved({ artifact: modelArtifact({ model: scan ? { scan } : {} }) })
  return [...(modelScan.examine?.(modelDossier({ resolution }), openPolicy()) ?? [])]
}
const issue = (path: string, level: string) => ({ path, level })

it('names the worst of what was found', () => {
  const issues = [issue('a.pkl', 'caution'), issue('b.pkl', 'unsafe'), issue('c.pkl', 'queued')]
  expect(examine({ done: true, issues })).toEqual([
    { messageId: 'found', data: { id: 'acme/scale', path: 'b.pkl', level: 'unsafe', count: '2' } },
  ])
})

it('tells an unfinished scan from a clean one', () => {
  expect(examine({ done: false, issues: [] })).toMatchObject([{ messageId: 'unfinished' }])
  expect(examine({ done: true, issues: [] })).toEqual([])
  expect(examine()).toEqual([])
})
