import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { actionFile } from './world/runner-inputs.ts'
import { faultsOfAction, faultsOfWorkflow } from './world/workflow-parser.ts'

const text = readFileSync(join(import.meta.dirname, '..', 'action.yml'), 'utf8')
it('is an action by GitHub’s own parser', () => {
  expect(faultsOfAction(text)).toEqual([])
})

it('is judged by a parser that objects', () => {
  expect(faultsOfAction(text.replace('node24', 'node22'))).not.toEqual([])
  expect(faultsOfAction(text.replace('icon: shield', 'icon: no-such-icon'))).not.toEqual([])
})

it('describes every input, requires none, and runs the bundle on Node 24', () => {
  const action = actionFile.parse(parse(text))
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' })
  for (const [name, input] of Object.entries(action.inputs)) {
    expect(input?.description?.length, name).toBeGreaterThan(20)
    expect(input?.required, name).toBeUndefined()
  }
  expect(Object.keys(action.inputs)).toEqual([
    'policy',
    'policy-token',
    'preset',
    'mode',
    'fail-on',
    'comment',
    'comment-key',
    'hub-token',
    'registry-tokens',
    'hf-endpoint',
    'npm-registry',
    'trust-root',
    'report-format',
    'report-path',
    'github-token',
  ])
})

it('is used by workflows that GitHub takes', () => {
  const workflow = (key: string) =>
    `on: pull_request\njobs: { weigh: { runs-on: ubuntu-latest, steps: [{ uses: octo/weighmaster@v1, ${key}: {} }] } }`
  expect(faultsOfWorkflow(workflow('with'))).toEqual([])
  expect(faultsOfWorkflow(workflow('wiht'))).not.toEqual([])
})
