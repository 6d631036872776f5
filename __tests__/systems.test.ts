import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishers } from '../src/catalogue/publishers.ts'
import { inspect } from '../src/inspect.ts'
import type { Change } from '../src/model/index.ts'
import { createHttp } from '../src/net/index.ts'
import { parsePolicy } from '../src/policy/index.ts'
import { reporters } from '../src/report/index.ts'
import { huggingface } from '../src/resolve/huggingface.ts'
import { contextOf, modelReference, now } from './world/hub/dossier.ts'
import { type Hub, startHub } from './world/hub/index.ts'
import { recorded } from './world/hub/recorded.ts'

/**
 * Every system of this field works: a reference as its users write it is found, its publisher named, its pin judged and
 * its lineage shown. The hub’s answers are made, after the cards of these models as far as they are published.
 */
interface System {
  readonly system: string
  /** Entry of the catalogue. */
  readonly publisher: string
  readonly id: string
  readonly parents?: readonly string[]
  readonly relation?: string
  readonly files?: readonly string[]
  readonly path: string
  /** `ID` and `REV` stand for the id and a commit of it; without `REV` nothing is pinned. */
  readonly text: string
}

const python = (more: string) => ({
  path: 'app.py',
  text: `from transformers import AutoModelForCausalLM\nm = AutoModelForCausalLM.from_pretrained("ID"${more})\n`,
})
const pinned = python(', revision="REV"')
const unpinned = python('')
const shell = (text: string) => ({ path: 'serve.sh', text: `#!/bin/sh\n${text}\n` })
const vllm = shell('vllm serve ID --revision REV')
const download = shell('hf download ID --revision REV')
const llamaCpp = shell('llama-server -hf ID:Q4_K_M')
const yaml = { path: 'values.yaml', text: 'vllm:\n  model: ID\n  revision: REV\n' }
const compose = {
  path: 'compose.yaml',
  text: 'services:\n  tgi:\n    image: ghcr.io/huggingface/text-generation-inference\n    command: --model-id ID --revision REV\n',
}
const javascript = {
  path: 'app.ts',
  text: `import { pipeline } from '@huggingface/transformers'\nconst p = await pipeline('text-generation', 'ID', { revision: 'REV' })\n`,
}
const gguf = { relation: 'quantized', files: ['model-Q4_K_M.gguf'] }

const systems: readonly System[] = [
  { system: 'Qwen', publisher: 'alibaba-qwen', id: 'Qwen/Qwen3-8B', parents: ['Qwen/Qwen3-8B-Base'], ...pinned },
  {
    system: 'Qwen GGUF',
    publisher: 'alibaba-qwen',
    id: 'Qwen/Qwen3-8B-GGUF',
    parents: ['Qwen/Qwen3-8B'],
    ...gguf,
    ...llamaCpp,
  },
  { system: 'DeepSeek R1', publisher: 'deepseek', id: 'deepseek-ai/DeepSeek-R1', ...vllm },
  {
    system: 'DeepSeek R1 distilled',
    publisher: 'deepseek',
    id: 'deepseek-ai/DeepSeek-R1-Distill-Qwen-7B',
    parents: ['Qwen/Qwen2.5-Math-7B'],
    ...pinned,
  },
  {
    system: 'DeepSeek V3',
    publisher: 'deepseek',
    id: 'deepseek-ai/DeepSeek-V3',
    parents: ['deepseek-ai/DeepSeek-V3-Base'],
    ...compose,
  },
  { system: 'DeepSeek V4', publisher: 'deepseek', id: 'deepseek-ai/DeepSeek-V4', ...yaml },
  {
    system: 'Mistral',
    publisher: 'mistral',
    id: 'mistralai/Mistral-Small-3.2-24B-Instruct-2506',
    parents: ['mistralai/Mistral-Small-3.1-24B-Base-2503'],
    ...vllm,
  },
  { system: 'Mixtral', publisher: 'mistral', id: 'mistralai/Mixtral-8x7B-Instruct-v0.1', ...compose },
  { system: 'gpt-oss', publisher: 'openai', id: 'openai/gpt-oss-20b', ...unpinned },
  {
    system: 'Llama',
    publisher: 'meta-llama',
    id: 'meta-llama/Llama-4-Scout-17B-16E-Instruct',
    parents: ['meta-llama/Llama-4-Scout-17B-16E'],
    ...compose,
  },
  {
    system: 'Gemma',
    publisher: 'google-gemma',
    id: 'google/gemma-3-4b-it',
    parents: ['google/gemma-3-4b-pt'],
    ...javascript,
  },
  {
    system: 'Nemotron',
    publisher: 'nvidia',
    id: 'nvidia/NVIDIA-Nemotron-Nano-9B-v2',
    parents: ['nvidia/NVIDIA-Nemotron-Nano-12B-v2'],
    ...vllm,
  },
  {
    system: 'LittleLamb',
    publisher: 'multiverse-computing',
    id: 'MultiverseComputingCAI/LittleLamb',
    parents: ['MultiverseComputing/LittleLamb-0.3B'],
    ...pinned,
  },
  { system: 'CommonLingua', publisher: 'pleias', id: 'PleIAs/CommonLingua', files: ['model.pt'], ...download },
  {
    system: 'OLMo',
    publisher: 'ai2',
    id: 'allenai/OLMo-2-1124-7B-Instruct',
    parents: ['allenai/OLMo-2-1124-7B-DPO'],
    ...pinned,
  },
  { system: 'Beam', publisher: 'reflection-ai', id: 'reflection/Beam', ...unpinned },
  { system: 'Phi', publisher: 'microsoft', id: 'microsoft/Phi-4-mini-instruct', ...javascript },
  {
    system: 'Kimi',
    publisher: 'moonshot',
    id: 'moonshotai/Kimi-K2-Instruct',
    ...python(', revision="REV", trust_remote_code=True'),
  },
  { system: 'GLM', publisher: 'zai', id: 'zai-org/GLM-4.6', ...vllm },
  { system: 'MiniMax', publisher: 'minimax', id: 'MiniMaxAI/MiniMax-M2', ...yaml },
  { system: 'Yi', publisher: '01-ai', id: '01-ai/Yi-1.5-9B-Chat', parents: ['01-ai/Yi-1.5-9B'], ...pinned },
  { system: 'Hunyuan', publisher: 'tencent', id: 'tencent/Hunyuan-7B-Instruct', ...download },
  { system: 'ERNIE', publisher: 'baidu', id: 'baidu/ERNIE-4.5-21B-A3B-PT', ...pinned },
  { system: 'Seed-OSS', publisher: 'bytedance-seed', id: 'ByteDance-Seed/Seed-OSS-36B-Instruct', ...vllm },
  {
    system: 'Falcon',
    publisher: 'tii',
    id: 'tiiuae/Falcon-H1-7B-Instruct',
    parents: ['tiiuae/Falcon-H1-7B-Base'],
    ...compose,
  },
  {
    system: 'Granite',
    publisher: 'ibm-granite',
    id: 'ibm-granite/granite-3.3-8b-instruct',
    parents: ['ibm-granite/granite-3.3-8b-base'],
    ...pinned,
  },
  { system: 'Command', publisher: 'cohere', id: 'CohereLabs/c4ai-command-r7b-12-2024', ...vllm },
  {
    system: 'SmolLM',
    publisher: 'huggingface-smollm',
    id: 'HuggingFaceTB/SmolLM3-3B',
    parents: ['HuggingFaceTB/SmolLM3-3B-Base'],
    ...javascript,
  },
  { system: 'Arcee', publisher: 'arcee', id: 'arcee-ai/AFM-4.5B', parents: ['arcee-ai/AFM-4.5B-Base'], ...pinned },
  {
    system: 'LFM',
    publisher: 'liquid',
    id: 'LiquidAI/LFM2-1.2B-GGUF',
    parents: ['LiquidAI/LFM2-1.2B'],
    ...gguf,
    ...llamaCpp,
  },
  { system: 'EXAONE', publisher: 'lg-exaone', id: 'LGAI-EXAONE/EXAONE-4.0-32B', ...vllm },
  { system: 'Solar', publisher: 'upstage', id: 'upstage/solar-pro-preview-instruct', ...pinned },
  {
    system: 'Sarvam',
    publisher: 'sarvam',
    id: 'sarvamai/sarvam-m',
    parents: ['mistralai/Mistral-Small-3.1-24B-Base-2503'],
    ...yaml,
  },
  {
    system: 'Apertus',
    publisher: 'swiss-ai',
    id: 'swiss-ai/Apertus-8B-Instruct-2509',
    parents: ['swiss-ai/Apertus-8B-2509'],
    ...download,
  },
  {
    system: 'INTELLECT',
    publisher: 'prime-intellect',
    id: 'PrimeIntellect/INTELLECT-3',
    parents: ['zai-org/GLM-4.5-Air-Base'],
    ...vllm,
  },
  { system: 'Hermes', publisher: 'nous', id: 'NousResearch/Hermes-4-14B', parents: ['Qwen/Qwen3-14B'], ...pinned },
  { system: 'Stable Diffusion', publisher: 'stability', id: 'stabilityai/stable-diffusion-3.5-large', ...download },
  { system: 'FLUX', publisher: 'black-forest-labs', id: 'black-forest-labs/FLUX.1-schnell', ...download },
]

let hub: Hub
beforeAll(async () => {
  hub = await startHub({
    models: systems.map(({ id, parents = [], relation = 'finetune', files = ['model.safetensors'] }) => ({
      id,
      commits: [
        {
          date: '2026-01-01T00:00:00Z',
          files: { 'config.json': '{}', ...Object.fromEntries(files.map(name => [name, 'w'])) },
        },
      ],
      cardData: { license: 'other', base_model: parents, base_model_relation: relation },
      baseModels: {
        relation,
        models: parents.filter(one => !one.startsWith('MultiverseComputing/')).map(one => ({ id: one })),
      },
    })),
    limits: { api: 5000 },
  })
}, 60_000)
afterAll(() => hub.close())

const added = (path: string, text: string): Change => ({
  path,
  head: { kind: 'text', oid: text, text },
  mergeBase: null,
  baseTip: null,
  commentable: null,
})

async function report(change: Change) {
  const endpoint = new URL(hub.url)
  return inspect([change], {
    http: createHttp({ userAgent: 't', retries: 0 }),
    endpoints: { npm: endpoint, huggingface: endpoint },
    policy: parsePolicy([], { now }),
    trust: { sigstore: null, registries: {} },
    now,
  })
}

const render = (format: string, given: Awaited<ReturnType<typeof report>>) =>
  reporters.find(reporter => reporter.format === format)?.render(given) ?? ''

describe.each(systems)('$system ($path)', ({ id, publisher, parents = [], path, text }) => {
  it('is found, its publisher named, its pin judged, its lineage shown', async () => {
    const [commit = ''] = hub.commits(id)
    const made = await report(added(path, text.replaceAll('ID', id).replaceAll('REV', commit)))
    const document = JSON.parse(render('json', made))
    const [reference] = document.references.filter((one: { kind: string }) => one.kind === 'weights')
    const isPinned = text.includes('REV')
    expect(reference).toMatchObject({
      hub: 'huggingface',
      id,
      file: path,
      revision: isPinned ? commit : null,
      resolution: 'resolved',
      publisher: { name: id.split('/')[0], known: { id: publisher } },
    })
    const claims = reference.evidence.map((one: { claim: string; outcome: string }) => `${one.claim} ${one.outcome}`)
    const seen = made.findings.filter(({ check }) => check === 'model-unpinned').map(({ messageId }) => messageId)
    expect(isPinned ? claims : seen).toEqual(
      isPinned ? expect.arrayContaining(['reachability verified']) : [path.endsWith('.sh') ? 'unpinnable' : 'mutable'],
    )
    expect((reference.lineage ?? []).map((step: { from: string }) => step.from)).toEqual(parents)
    const diagram = render('markdown', made)
    for (const parent of parents) expect(diagram).toContain(`["${parent}"] -->`)
  })
})

it('has a row for every publisher of the catalogue', () => {
  expect([...new Set(systems.map(({ publisher }) => publisher))].sort()).toEqual([...publishers.keys()].sort())
})

const samples = join(import.meta.dirname, '../../shared/hub-samples/almanac-fixtures')

describe.skipIf(!existsSync(samples))('recorded answers (skipped without ../shared/hub-samples)', () => {
  it('tell the maker of a re-upload from who uploads it', async () => {
    const answer = JSON.parse(readFileSync(join(samples, 'info_llama32_1b.json'), 'utf8'))
    const id = 'unsloth/Llama-3.2-1B-Instruct-GGUF'
    const http: Parameters<typeof contextOf>[0] = {
      request: async request => {
        const isInfo = request.url.pathname === `/api/models/${id}`
        return recorded({
          [`${request.method} ${request.url.href}`]: isInfo ? { body: answer } : { status: 404 },
        }).http.request(request)
      },
    }
    const resolution = await huggingface.resolve(modelReference({ id }), contextOf(http))
    expect(resolution).toMatchObject({
      kind: 'resolved',
      artifact: {
        id,
        publisher: { name: 'unsloth' },
        model: {
          commit: 'b69aef112e9f895e6f98d7ae0949f72ff09aa401',
          licence: ['llama3.2'],
          lineage: [{ from: 'meta-llama/Llama-3.2-1B-Instruct', by: 'card' }],
        },
      },
    })
    const [one] = JSON.parse(
      render('json', {
        ...(await report(added('none.txt', ''))),
        dossiers: [
          { reference: modelReference({ id }), resolution, evidence: [], previous: null, isPrivate: false, alsoAt: [] },
        ],
      }),
    ).references
    expect(one.publisher).toEqual({
      hub: 'huggingface',
      name: 'unsloth',
      republishes: 're-quantises and re-uploads most families',
    })
  })
})
