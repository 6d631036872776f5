import { execFileSync } from 'node:child_process'
import { createHash, generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { signModel } from '../../src/entry/verify.ts'
import { type Hub, startHub } from '../world/hub/index.ts'
import { weighmaster } from './run.ts'

/**
 * `weighmaster lock`, a commit, `weighmaster check`: clean. Then one thing changes at the hub, and the check tells it with
 * the value that the lock has, the value of today, and where that was read.
 */
const folder = mkdtempSync(join(tmpdir(), 'weighmaster-drift-'))
const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false']
let hub: Hub | null = null
afterEach(() => hub?.close())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const id = 'acme/scale'
const tag = 'refs/tags/v1'
const date = '2026-01-01T00:00:00Z'
const app = `from transformers import AutoModel\nAutoModel.from_pretrained("${id}", revision="v1")\n`
const config = (chat_template: string) => ({ tokenizer_config: { chat_template } })
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const gitId = (text: string) => createHash('sha1').update(`blob ${text.length}\0${text}`).digest('hex')
const files = {
  'README.md': 'A scale.\n',
  'config.json': '{}\n',
  'model.safetensors': 'weights',
  'tokenizer_config.json': '{"chat_template":"a"}\n',
}

const [ours, theirs] = [0, 1].map(() => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const keyId = createHash('sha256').update(pem).digest('hex')
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), pem, keyId }
})
const policy = `version: 1
checks: { model-unpinned: silent, model-unsigned: silent }
publishers:
  - id: acme
    huggingface: [acme]
    signers: [{ key: .github/weighmaster/ours.pub }, { key: .github/weighmaster/theirs.pub }]
`

async function signatureBy(signer: typeof ours): Promise<string> {
  const path = mkdtempSync(join(folder, 'model-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text)
  return signModel({ path, signature: join(path, 'model.sig') }, { method: 'key', privateKey: signer?.key ?? '' })
}

/** A hub with one signed model, and a repository that loads it by a tag and has locked it. */
async function locked() {
  hub = await startHub({
    owners: { acme: { _id: '1'.repeat(24), type: 'org', createdAt: '2025-01-01T00:00:00.000Z' } },
  })
  const here = hub
  const [first = ''] = here.create({
    id,
    _id: '2'.repeat(24),
    commits: [{ date, files: { ...files, 'model.sig': await signatureBy(ours) } }],
    cardData: { license: 'apache-2.0', base_model: 'acme/base' },
    baseModels: { relation: 'finetune', models: [{ id: 'acme/base' }] },
    config: config('a'),
  })
  here.point(id, tag, first)
  const repository = mkdtempSync(join(folder, 'repository-'))
  const git = (...args: string[]) => execFileSync('git', ['-C', repository, ...who, ...args], { encoding: 'utf8' })
  const commit = (changed: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(changed)) {
      mkdirSync(dirname(join(repository, path)), { recursive: true })
      writeFileSync(join(repository, path), text)
    }
    git('add', '-A')
    git('commit', '-qm', 'work')
  }
  git('init', '-q', '-b', 'main')
  commit({
    'app.py': app,
    '.github/weighmaster.yml': policy,
    '.github/weighmaster/ours.pub': ours?.pem ?? '',
    '.github/weighmaster/theirs.pub': theirs?.pem ?? '',
  })
  const run = (...argv: string[]) => weighmaster([...argv, '--hf-endpoint', here.url], { cwd: repository })
  expect(await run('lock')).toMatchObject({ code: 0, err: '1 model(s) locked.\n' })
  const read = (path: string) => readFileSync(join(repository, path), 'utf8')
  const lock = read('models.lock.json')
  commit({})
  return {
    hub: here,
    first,
    lock,
    read,
    commit,
    run,
    check: async (...how: string[]) => findingsIn((await run('check', ...how, '--format', 'json')).out),
    /** What the tag means from now on: the same files, with these in place of theirs. */
    republish: (changed: Readonly<Record<string, string | null>>) => {
      const pushed = here.push(id, { date: '2026-06-01T00:00:00Z', files: changed })
      here.point(id, tag, pushed)
      return pushed
    },
    model: () => {
      const model = here.state.models.get(id)
      if (!model) throw new Error('no model')
      return model
    },
  }
}
type Locked = Awaited<ReturnType<typeof locked>>

const report = z.object({
  findings: z.array(
    z.object({ check: z.string(), severity: z.string(), message: z.string(), file: z.string(), line: z.number() }),
  ),
})
const findingsIn = (json: string) =>
  report
    .parse(JSON.parse(json))
    .findings.filter(({ severity }) => severity !== 'silent')
    .map(({ check, severity, message, file, line }) => ({
      check,
      severity,
      message: message.replaceAll('`', ''),
      place: `${file}:${line}`,
    }))

const key = `huggingface:${id}@v1`
interface Told {
  readonly check: string
  readonly severity?: string
  readonly values: readonly string[]
}
type Change = (world: Locked) => Promise<readonly Told[]> | readonly Told[]
const drift = 'model-lock-drift'
const commitsOf = ({ first }: Locked, now: string) => [`huggingface (commit ${now}, where the lock has ${first})`]

const changes: readonly (readonly [string, Change])[] = [
  [
    'a tag that moved to other weights',
    world => {
      const now = world.republish({ 'model.safetensors': 'poison!', 'model.sig': null })
      return [
        { check: drift, values: [sha256('weights'), sha256('poison!'), ...commitsOf(world, now)] },
        { check: drift, values: [`key ${ours?.keyId}`, 'nobody'] },
      ]
    },
  ],
  [
    'code that came beside the weights',
    world => {
      const now = world.republish({ 'modeling.py': 'x' })
      return [{ check: drift, values: ['modeling.py: ', sha256('x'), 'nothing', ...commitsOf(world, now)] }]
    },
  ],
  [
    'a file that went',
    world => {
      const now = world.republish({ 'config.json': null, 'model.sig': null })
      return [
        { check: drift, values: ['config.json: nothing', gitId('{}\n'), ...commitsOf(world, now)] },
        { check: drift, values: [`key ${ours?.keyId}`, 'nobody'] },
      ]
    },
  ],
  [
    'another account of the same name',
    world => {
      world.hub.state.owners.set('acme', { _id: '9'.repeat(24), type: 'org', createdAt: date })
      return [{ check: drift, values: ['1'.repeat(24), '9'.repeat(24), 'owner', 'huggingface (commit'] }]
    },
  ],
  [
    'a repository that was deleted and made anew',
    world => {
      const { cardData, config: said } = world.model()
      const commits = [{ date: '2026-09-01T00:00:00Z', files }]
      const baseModels = { relation: 'finetune', models: [{ id: 'acme/base' }] }
      const [now = ''] = world.hub.create({ id, _id: '9'.repeat(24), commits, cardData, baseModels, config: said })
      world.hub.point(id, tag, now)
      return [
        { check: drift, values: ['repository: ', '2'.repeat(24), '9'.repeat(24), ...commitsOf(world, now)] },
        { check: drift, values: ['created: ', '2026-01-01T00:00:00.000Z', '2026-09-01T00:00:00.000Z'] },
        { check: drift, values: [`key ${ours?.keyId}`, 'nobody'] },
      ]
    },
  ],
  [
    'another chat template',
    world => {
      const other = '{"chat_template":"b"}\n'
      world.model().config = config('b')
      const now = world.republish({ 'tokenizer_config.json': other, 'model.sig': null })
      const values = [`sha256:${sha256('a')}`, `sha256:${sha256('b')}`, 'chat template', ...commitsOf(world, now)]
      return [
        { check: drift, values },
        { check: drift, values: ['tokenizer_config.json', gitId(files['tokenizer_config.json']), gitId(other)] },
        { check: drift, values: [`key ${ours?.keyId}`, 'nobody'] },
      ]
    },
  ],
  [
    'another licence',
    world => {
      world.model().cardData = { license: 'other', base_model: 'acme/base' }
      return [{ check: 'model-licence', severity: 'warning', values: ['apache-2.0', 'other', key] }]
    },
  ],
  [
    'another parent',
    world => {
      world.model().baseModels = { relation: 'finetune', models: [{ id: 'evil/base' }] }
      world.model().cardData = { license: 'apache-2.0', base_model: 'evil/base' }
      const values = ['acme/base (finetune)', 'evil/base (finetune)', key]
      return [{ check: 'model-lineage', severity: 'warning', values }]
    },
  ],
  [
    'another signer of the same files',
    async world => {
      const now = world.republish({ 'model.sig': await signatureBy(theirs) })
      return [{ check: drift, values: [`key ${ours?.keyId}`, `key ${theirs?.keyId}`, ...commitsOf(world, now)] }]
    },
  ],
  [
    'a signature that is gone',
    world => {
      world.republish({ 'model.sig': null })
      return [{ check: drift, values: [`key ${ours?.keyId}`, 'nobody'] }]
    },
  ],
]

describe('what changes behind a locked name', { timeout: 60_000 }, () => {
  it('is nothing right after it was locked: everything that is told is recorded, and the check is clean', async () => {
    const { lock, first, check } = await locked()
    expect(JSON.parse(lock).models[key]).toMatchObject({
      commit: first,
      tree: expect.stringMatching(/^[0-9a-f]{40}$/),
      publisher: { name: 'acme', id: '1'.repeat(24) },
      repository: { id: '2'.repeat(24), createdAt: '2026-01-01T00:00:00.000Z' },
      licence: ['apache-2.0'],
      signer: { key: ours?.keyId },
      chatTemplate: `sha256:${sha256('a')}`,
      lineage: { 'acme/base': { relation: 'finetune' } },
    })
    expect(await check('--all')).toEqual([])
    expect(await check('--base', 'HEAD~1')).toEqual([])
  })

  it.each(changes)('is %s: told with both values and where it was read', async (_what, change) => {
    const world = await locked()
    const expected = await change(world)
    const found = await world.check('--all')
    for (const { check, severity = 'error', values } of expected) {
      const told = found.find(one => one.check === check && values.every(value => one.message.includes(value)))
      expect(told, `${check}: ${values.join(', ')}\nin ${JSON.stringify(found, null, 2)}`).toMatchObject({ severity })
      expect(told?.place).toBe('app.py:2')
    }
    expect(found.filter(({ check }) => check.startsWith('model-l')).length).toBe(expected.length)
  })

  it('is prose: no drift, although the commit and its tree are others', async () => {
    const world = await locked()
    world.republish({ 'README.md': 'A better scale.\n' })
    expect((await world.check('--all')).filter(({ check }) => check === drift)).toEqual([])
  })

  it('is nothing that the repository names any more: stale for certain where all is read, perhaps in a pull request', async () => {
    const world = await locked()
    world.commit({ 'app.py': 'print()\n' })
    const stale = (how: readonly string[]) =>
      world.check(...how).then(found => found.filter(({ check }) => check === 'model-lock-stale'))
    expect(await stale(['--all'])).toMatchObject([{ severity: 'warning', place: 'models.lock.json:4' }])
    const [perhaps, ...others] = await stale(['--base', 'HEAD~1'])
    expect(others).toEqual([])
    expect(perhaps).toMatchObject({ severity: 'note', place: 'models.lock.json:4' })
    expect(perhaps?.message).toMatch(new RegExp(`${key}.*files that are not changed were not read`))
  })
})

describe('what a pull request claims in its lock', { timeout: 60_000 }, () => {
  const other = '0'.repeat(64)
  it.each([
    ['a root tree', /"tree": "[0-9a-f]{40}"/, `"tree": "${'0'.repeat(40)}"`, ['root tree', '0'.repeat(40)]],
    [
      'a chat template',
      /"chatTemplate": "[^"]+"/,
      `"chatTemplate": "sha256:${other}"`,
      ['chat template', sha256('a'), other],
    ],
    ['a signer', /"signer": \{ .* \}/, `"signer": { "key": "${other}" }`, [`key ${other}`, `key ${ours?.keyId}`]],
    ['a licence', /"licence": .*,/, '"licence": ["mit"],', ['mit as licence', 'apache-2.0']],
    ['a parent', /"acme\/base"/, '"google/base"', ['google/base (finetune) as lineage', 'acme/base (finetune)']],
  ] as const)('is refuted where %s is not what the hub tells', async (_what, true_, false_, values) => {
    const world = await locked()
    expect(world.lock).toMatch(true_)
    world.commit({ 'models.lock.json': world.lock.replace(true_, false_) })
    const found = await world.check('--base', 'HEAD~2')
    const told = found.find(one => one.check === drift && one.place === 'models.lock.json:4')
    expect(told, JSON.stringify(found, null, 2)).toMatchObject({ severity: 'error' })
    for (const value of values) expect(told?.message).toContain(value)
  })
})

it('is told by `update`, and the lock renewed, where a pin moves', { timeout: 60_000 }, async () => {
  const world = await locked()
  world.commit({ 'app.py': app.replace('v1', world.first) })
  expect((await world.run('lock')).code).toBe(0)
  const now = world.republish({ 'tokenizer_config.json': '{"chat_template":"b"}\n', 'model.sig': null })
  const alter = (body: unknown) => (typeof body === 'object' ? { ...body, config: config('b') } : body)
  world.hub.fail({ path: new RegExp(`revision/${now}`), alter })
  const { out } = await world.run('update')
  expect(out).toContain(
    `configuration changed: \`tokenizer_config.json\`; other files removed: \`model.sig\`; chat template \`${sha256('a').slice(0, 12)}…\` → \`${sha256('b').slice(0, 12)}…\`; signer \`${ours?.keyId.slice(0, 12)}…\` → none`,
  )
  const renewed = Object.entries(JSON.parse(world.read('models.lock.json')).models)
  expect(renewed).toMatchObject([[expect.stringContaining(id), { chatTemplate: `sha256:${sha256('b')}` }]])
  expect(renewed[0]?.[1]).not.toHaveProperty('signer')
})

it('keeps what it locked before where the hub does not tell, and says so', { timeout: 60_000 }, async () => {
  const world = await locked()
  world.hub.fail({ path: /./, status: 503 })
  expect(await world.run('lock')).toMatchObject({ code: 3, err: expect.stringMatching(/^Not locked: .*acme\/scale/) })
  expect(world.read('models.lock.json')).toBe(world.lock)
})
