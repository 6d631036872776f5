/**
 * A small but realistic pull request, and the services it concerns: a GitHub, a model hub and a signing npm registry on
 * loopback. Every kind of finding that the first review of a project usually has is in it once, and clean ones too.
 */

import { startGitHub } from '../../__tests__/world/github/index.ts'
import { createScratch } from '../../__tests__/world/github/scratch.ts'
import { startHub } from '../../__tests__/world/hub/index.ts'
import { signVersion } from '../../__tests__/world/registry/keys.ts'
import { makeKey, type Registry, startRegistry } from '../../__tests__/world/registry.ts'

const daysAgo = (days: number) => `${new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 19)}Z`
const weights = { 'config.json': '{"model_type":"tiny"}\n', 'model.safetensors': 'weights' }

const startModels = () =>
  startHub({
    models: [
      {
        id: 'acme-ai/tiny-chat',
        commits: [
          { date: daysAgo(90), files: weights },
          { date: daysAgo(1), files: { 'README.md': 'v2\n' } },
        ],
      },
      { id: 'acme-ai/embed-small', commits: [{ date: daysAgo(200), files: weights }] },
      { id: 'acme-ai/reranker', commits: [{ date: daysAgo(30), files: weights }] },
      { id: 'open-acme/tiny-chat', commits: [{ date: daysAgo(3), files: { ...weights, 'loader.py': 'import os\n' } }] },
    ],
  })

/** `stream-join` carries the registry's signature over another version: what a hijacked mirror could serve. */
function startPackages() {
  const key = makeKey()
  const anotherVersions = signVersion(key, 'stream-join', '0.9.3', `sha512-${'A'.repeat(86)}==`)
  return startRegistry({
    key,
    publishedAt: daysAgo(60),
    packages: [
      { name: '@acme/prompts', versions: ['2.0.0', '2.1.0'] },
      { name: 'tiny-tokenizer', versions: ['1.2.0', '1.3.0'] },
      { name: 'fast-chunk', versions: ['2.0.0', '2.1.0'] },
      { name: 'stream-join', versions: ['0.9.3', { version: '0.9.4', signatures: [anotherVersions] }] },
      { name: 'colour-log', versions: ['4.0.0'] },
    ],
  })
}

const policy = `version: 1
preset: recommended
publishers:
  - id: acme
    huggingface: [acme-ai]
    npm: ['@acme/*', tiny-tokenizer, fast-chunk, stream-join]
npm:
  '*': { publisher: allowed }
`

interface Dependency {
  readonly name: string
  readonly version: string
  readonly integrity: string
}

const manifest = (dependencies: readonly Dependency[]) =>
  `${JSON.stringify({ name: 'assistant', version: '1.0.0', private: true, dependencies: byName(dependencies, ({ version }) => version) }, null, 2)}\n`

const byName = <Value>(dependencies: readonly Dependency[], of: (dependency: Dependency) => Value) =>
  Object.fromEntries(dependencies.map(dependency => [dependency.name, of(dependency)]))

/** As npm writes it for a project whose npmrc leaves the URLs out. */
function lock(dependencies: readonly Dependency[]): string {
  const entries = dependencies.map(({ name, version, integrity }) => [`node_modules/${name}`, { version, integrity }])
  const root = { name: 'assistant', version: '1.0.0', dependencies: byName(dependencies, ({ version }) => version) }
  const packages = { '': root, ...Object.fromEntries(entries) }
  return `${JSON.stringify({ name: 'assistant', version: '1.0.0', lockfileVersion: 3, requires: true, packages }, null, 2)}\n`
}

/** What the author did: five packages at their new versions, one of them with another one's hash. */
function packages(registry: Registry) {
  const take = (name: string, version: string): Dependency => ({ name, ...registry.entry(name, version) })
  const base = [
    take('@acme/prompts', '2.0.0'),
    take('fast-chunk', '2.0.0'),
    take('stream-join', '0.9.3'),
    take('tiny-tokenizer', '1.2.0'),
  ]
  const head = [
    take('@acme/prompts', '2.1.0'),
    take('colour-log', '4.0.0'),
    { ...take('fast-chunk', '2.1.0'), integrity: registry.published('fast-chunk', '2.0.0').integrity },
    take('stream-join', '0.9.4'),
    take('tiny-tokenizer', '1.3.0'),
  ]
  return { base, head }
}

const app = (body: string) => `from transformers import AutoModelForCausalLM, AutoTokenizer\n\n${body}`

/** Starts everything; `stop` ends it and removes what was made. */
export async function startScene() {
  const [hub, registry] = await Promise.all([startModels(), startPackages()])
  const embed = hub.commits('acme-ai/embed-small')[0] ?? ''
  const stranger = hub.commits('open-acme/tiny-chat')[0] ?? ''
  const { base, head } = packages(registry)
  const scratch = createScratch()
  const baseCommit = scratch.commit({
    '.github/weighmaster.yml': policy,
    'package.json': manifest(base),
    'package-lock.json': lock(base),
    'src/app.py': app('tokenizer = AutoTokenizer.from_pretrained("acme-ai/tiny-chat")\n'),
  })
  const headCommit = scratch.commit(
    {
      'package.json': manifest(head),
      'package-lock.json': lock(head),
      'src/app.py': app(
        [
          'MODEL = "acme-ai/tiny-chat"',
          '',
          'tokenizer = AutoTokenizer.from_pretrained("acme-ai/tiny-chat")',
          'model = AutoModelForCausalLM.from_pretrained(MODEL, device_map="auto")',
          `embedder = AutoModelForCausalLM.from_pretrained("acme-ai/embed-small", revision="${embed}")`,
          `draft = AutoModelForCausalLM.from_pretrained("open-acme/tiny-chat", revision="${stranger}")`,
          '',
        ].join('\n'),
      ),
      'config/search.yaml': 'reranker:\n  model_name_or_path: acme-ai/reranker\n  revision: main\n',
    },
    baseCommit,
  )
  hub.fail({ path: /reranker/, status: 503, body: '{"error":"Service Unavailable"}' })
  const github = await startGitHub({ repository: scratch.folder, base: baseCommit, head: headCommit })
  return {
    hub,
    registry,
    github,
    scratch,
    stop: async () => {
      await Promise.all([hub.close(), registry.close(), github.close()])
      scratch.remove()
    },
  }
}

export type Scene = Awaited<ReturnType<typeof startScene>>
