import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { actionFile } from './world/runner-inputs.ts'
import { faultsOfAction, faultsOfWorkflow } from './world/workflow-parser.ts'

const project = join(import.meta.dirname, '..')
const read = (...path: string[]) => readFileSync(join(project, ...path), 'utf8')
const text = read('action.yml')
const action = actionFile.parse(parse(text))

describe('action.yml', () => {
  it('is an action by GitHub’s own parser', () => {
    expect(faultsOfAction(text)).toEqual([])
  })

  it('is judged by a parser that objects', () => {
    expect(faultsOfAction(text.replace('node24', 'node22'))).not.toEqual([])
    expect(faultsOfAction(text.replace('icon: shield', 'icon: no-such-icon'))).not.toEqual([])
  })

  it('describes every input, requires none, and runs the bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' })
    for (const [name, input] of Object.entries(action.inputs)) {
      expect(input?.description?.length, name).toBeGreaterThan(20)
      expect(input?.required, name).toBeUndefined()
    }
  })

  it('has the inputs that the code reads, no more and no less', () => {
    const code = read('src/action/inputs.ts')
    const asked = [...code.matchAll(/text\(env, '(?<name>[\w-]+)'\)/g)].map(match => match.groups?.['name'] ?? '')
    expect([...new Set(asked)].sort()).toEqual(Object.keys(action.inputs).sort())
  })

  it('has the outputs that the code writes', () => {
    const code = read('src/action/outputs.ts')
    for (const name of Object.keys(action.outputs)) expect(code).toMatch(new RegExp(`^    ${name}:`, 'm'))
  })
})

describe('docs/action.md', () => {
  const page = read('docs/action.md')
  const words = (description: string | undefined) => (description ?? '').trim().replaceAll('|', '\\|')

  it('has every input as it is', () => {
    for (const [name, input] of Object.entries(action.inputs)) {
      const standard = input?.default === undefined ? '' : `\`${input.default}\``
      expect(cells(page)).toContainEqual([`\`${name}\``, words(input?.description), standard])
    }
  })

  it('has every output as it is', () => {
    const outputs = z.record(z.string(), z.object({ description: z.string() })).parse(action.outputs)
    for (const [name, { description }] of Object.entries(outputs)) {
      expect(cells(page)).toContainEqual([`\`${name}\``, words(description)])
    }
  })

  /** Rows of all tables, cell by cell. */
  function cells(markdown: string): readonly (readonly string[])[] {
    return markdown
      .split('\n')
      .filter(line => line.startsWith('|'))
      .map(line =>
        line
          .split(/(?<!\\)\|/)
          .slice(1, -1)
          .map(cell => cell.trim()),
      )
  }
})

describe('examples/workflows', () => {
  const uses = z.object({
    jobs: z.record(
      z.string(),
      z.object({ steps: z.array(z.object({ uses: z.string(), with: z.record(z.string(), z.string()).default({}) })) }),
    ),
  })
  const names = readdirSync(join(project, 'examples', 'workflows'))

  it.each(names)(
    '%s is a workflow by GitHub’s own parser, checks nothing out, and uses inputs that there are',
    name => {
      const workflow = read('examples', 'workflows', name)
      expect(faultsOfWorkflow(workflow)).toEqual([])
      const steps = Object.values(uses.parse(parse(workflow)).jobs).flatMap(job => job.steps)
      expect(steps.filter(step => step.uses.includes('checkout'))).toEqual([])
      const ours = steps.filter(step => step.uses.startsWith('weighmaster/'))
      expect(ours).toHaveLength(1)
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(ours[0]?.with ?? {})))
      expect(read('docs', 'action.md')).toContain(`examples/workflows/${name}`)
      for (const step of steps) expect(step.uses).toMatch(/@[0-9a-f]{40}$/)
    },
  )

  it('ask for no more than they use, and see a pull request that is retargeted wherever they can', () => {
    const asked = z.object({ permissions: z.record(z.string(), z.enum(['read', 'write'])), on: z.unknown() })
    const writes = names.map(name => {
      const { permissions } = asked.parse(parse(read('examples', 'workflows', name)))
      return [name, Object.keys(permissions).filter(key => permissions[key] === 'write')]
    })
    expect(Object.fromEntries(writes)).toEqual({
      'code-scanning.yml': ['pull-requests', 'security-events'],
      'pull-request-target.yml': ['pull-requests'],
      'pull-request.yml': ['pull-requests'],
      'required.yml': ['pull-requests'],
      'schedule.yml': ['issues'],
    })
    for (const name of ['pull-request.yml', 'pull-request-target.yml']) {
      expect(read('examples', 'workflows', name)).toContain('types: [opened, synchronize, reopened, edited]')
    }
  })

  it('are refused by the same parser with one letter wrong', () => {
    expect(faultsOfWorkflow(read('examples', 'workflows', names[0] ?? '').replace('runs-on', 'run-on'))).not.toEqual([])
  })
})

describe('examples/ruleset.json', () => {
  /** As GitHub describes the body of `POST /orgs/{org}/rulesets` and its rule `workflows` (OpenAPI, `repository-rule-workflows`). */
  const names = z.strictObject({ include: z.array(z.string()), exclude: z.array(z.string()) })
  const ruleset = z.strictObject({
    name: z.string(),
    target: z.literal('branch'),
    enforcement: z.enum(['disabled', 'active', 'evaluate']),
    conditions: z.strictObject({
      ref_name: names,
      repository_name: z.strictObject({ ...names.shape, protected: z.boolean().optional() }),
    }),
    rules: z.array(
      z.strictObject({
        type: z.literal('workflows'),
        parameters: z.strictObject({
          do_not_enforce_on_create: z.boolean().optional(),
          workflows: z.array(
            z.strictObject({
              repository_id: z.int(),
              path: z.string(),
              ref: z.string().optional(),
              sha: z.string().optional(),
            }),
          ),
        }),
      }),
    ),
  })

  it('is what GitHub takes, and requires a file in the folder of workflows; an example, so it only evaluates', () => {
    const { enforcement, conditions, rules } = ruleset.parse(JSON.parse(read('examples', 'ruleset.json')))
    expect(enforcement).toBe('evaluate')
    // All branches at once is refused where a workflow is required.
    expect(conditions.ref_name.include).toEqual(['~DEFAULT_BRANCH'])
    const paths = rules.flatMap(rule => rule.parameters.workflows.map(({ path }) => path))
    expect(paths).toEqual([expect.stringMatching(/^\.github\/workflows\/[\w-]+\.yml$/)])
  })
})
