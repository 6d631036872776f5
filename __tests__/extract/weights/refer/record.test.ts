import { expect, it } from 'vitest'
import { findReferences } from '../../../../src/entry/references.ts'

const kindsIn = (path: string, content: string) =>
  findReferences([{ path, content }]).references.map(({ id, kind }) => `${id} ${kind}`)

it('a page in the menu of a site is no model, whatever it sounds like', () => {
  const menu = (type: string) => `module.exports = { items: [{ type: '${type}', id: 'guides/bert-base' }] }\n`
  expect(kindsIn('sidebars.js', menu('doc'))).toEqual(['guides/bert-base mention'])
  expect(kindsIn('models.js', menu('encoder'))).toEqual(['guides/bert-base weights'])
})

it('what the environment is asked for is set, whatever is told beside it', () => {
  const prices = 'price_per_1m_input=1.0, price_per_1m_output=2.0'
  const asked = `C(local_model_id=os.getenv("LOCAL", "nobody/x-4b"), ${prices})\n`
  expect(kindsIn('config.py', `import os\n${asked}`)).toEqual(['nobody/x-4b weights'])
  expect(kindsIn('config.py', `C(local_model_id="nobody/x-4b", ${prices})\n`)).toEqual(['nobody/x-4b mention'])
})

const json = (content: unknown) => kindsIn('settings/run.json', JSON.stringify(content))

it('a document whose parts were measured more than once sets nothing, and says so as a mention', () => {
  const config = { model: 'acme/reader-7b', temperature: 0.2 }
  const step = (loss: number) => ({ loss, grad_norm: loss * 3.1 })
  expect(json({ config })).toEqual(['acme/reader-7b weights'])
  expect(json({ config, steps: [step(0.693147182), step(0.687871933)] })).toEqual(['acme/reader-7b mention'])
  const mixture = { weights: { a: 0.123456789, b: 0.876543211 } }
  expect(json({ config, mixture })).toEqual(['acme/reader-7b weights'])
  const page = (height: number) => ({ parameters: { height, width: height * 1.7 } })
  expect(json({ config, notes: [page(211.123456), page(311.123457)] })).toEqual(['acme/reader-7b weights'])
})

it('a program of nodes is run as it stands, whatever was measured on its page', () => {
  const node = (cfg: number) => ({
    class_type: 'A',
    inputs: { model_name: 'acme/reader-7b' },
    noise: { cfg, eta: cfg / 7 },
  })
  expect(json({ 1: node(0.693147182), 2: node(0.687871933) })).toEqual([
    'acme/reader-7b weights',
    'acme/reader-7b weights',
  ])
})

it('what stands in the description of an interface is an example', () => {
  const paths = { '/generate': { post: { example: { model: 'acme/reader-7b' } } } }
  expect(json({ openapi: '3.1.0', paths })).toEqual(['acme/reader-7b mention'])
})

it('a repository named beside measures is told of; beside traits it is where the model is had', () => {
  const measures = { avg_latency_ms: 12.4, throughput: 41.2 }
  expect(json([{ model_id: 'a', hf_repo: 'acme/reader-7b', ...measures }])).toEqual(['acme/reader-7b mention'])
  const traits = { title: 'Reader', license: 'mit', description: 'It reads.' }
  expect(json({ models: [{ hf_repo: 'acme/reader-7b', ...traits }] })).toEqual(['acme/reader-7b weights'])
  expect(json({ hf_repo: 'acme/sums', hf_subset: 'main', evaluation_splits: ['test'] })).toEqual(['acme/sums dataset'])
})

it('a list of groups of numbers called results says more than a device beside the model', () => {
  const run = { model: 'acme/reader-7b', device: 'cuda', k: 1 }
  expect(json(run)).toEqual(['acme/reader-7b weights'])
  expect(json({ ...run, results: [{ i: 0, right: 1 }] })).toEqual(['acme/reader-7b mention'])
  expect(json({ ...run, results: ['mean', 'median'] })).toEqual(['acme/reader-7b weights'])
})

it('a time to the second, versions and a folder of results each say little, two of them what was', () => {
  const at = (path: string, content: unknown) => kindsIn(path, JSON.stringify(content))
  const told = { model: 'acme/reader-7b', written: '2026-07-07T08:01:43.657549+00:00' }
  const ran = { packages: { torch: '2.8.0', transformers: '4.57.2' } }
  expect(at('config/a.json', told)).toEqual(['acme/reader-7b weights'])
  expect(at('results/a.json', { model: 'acme/reader-7b' })).toEqual(['acme/reader-7b weights'])
  expect(at('results/a.json', told)).toEqual(['acme/reader-7b mention'])
  expect(at('config/a.json', { ...told, ...ran })).toEqual(['acme/reader-7b mention'])
  expect(at('logs/a.json', { model: 'acme/reader-7b', pid: 4711 })).toEqual(['acme/reader-7b mention'])
  expect(at('results/a.json', { ...told, written: '2026-07-07T00:00:00Z' })).toEqual(['acme/reader-7b weights'])
  const figures = { step: { loss: 0.693147182, norm: 2.148756264 } }
  expect(at('config/a.json', { model: 'acme/reader-7b', figures })).toEqual(['acme/reader-7b weights'])
  expect(at('results/a.json', { model: 'acme/reader-7b', figures })).toEqual(['acme/reader-7b mention'])
  const served = { embedding: { provider: 'ollama', model: 'reader' } }
  expect(at('results/a.json', { ...served, figures })).toEqual(['reader mention'])
  expect(at('config/a.json', served)).toEqual(['reader weights'])
  const words = { tokenizer_name: 'acme/reader-7b', ...ran }
  expect(at('results/a.json', words)).toEqual(['acme/reader-7b mention'])
  expect(at('results/a.json', { dataset_path: 'acme/sums', ...figures })).toEqual(['acme/sums mention'])
  const once = { model: 'acme/reader-7b', speed: { elapsed_s: 43.7 } }
  expect(at('results/a.json', once)).toEqual(['acme/reader-7b mention'])
  expect(at('config/a.json', { ...told, ...once })).toEqual(['acme/reader-7b weights'])
  expect(at('test_results/a.json', [{ model: 'acme/reader-7b', status: 'error', error: 'gone' }])).toEqual([
    'acme/reader-7b mention',
  ])
  expect(at('evals/runs/a.json', told)).toEqual(['acme/reader-7b mention'])
  const asked = { model: 'acme/reader-7b', prompt: 'Why?', response: 'Because.' }
  expect(at('tests/fixtures/a.json', asked)).toEqual(['acme/reader-7b mention'])
})

it('the same broken numbers one after the other, beside a time, make the rest of the document a mention too', () => {
  const each = (mean: number) => ({ tps_mean: mean, tps_stdev: mean / 4 })
  const measured = { '8K': each(82.5), '32K': each(78.7), '64K': each(72.1) }
  const image = { checkpoint: 'base_1.0.safetensors' }
  expect(json({ image, measured })).toEqual(['base_1.0.safetensors weights'])
  const told = { profile: { timestamp: '2026-06-21T09:15:22Z' }, image, measured }
  expect(json(told)).toEqual(['base_1.0.safetensors mention'])
})

it('a command in the record of what it returned was run', () => {
  const command = ['/opt/quantize', '--src', '/m/base.safetensors', '--type', 'q4']
  const recorded = JSON.stringify({ runs: [{ returncode: 0, wall_s: 64.691296, command }] })
  expect(kindsIn('bench/results/summary.json', recorded)).not.toContain('/m/base.safetensors weights')
  expect(kindsIn('summary.yaml', recorded)).toContain('/m/base.safetensors weights')
})

it('what is wanted of a run, and how it is to be measured, is set', () => {
  const engine = { model_path: 'acme/small-7b', threads: 2 }
  const wanted = { ttft_ms: 45.2, tbt_ms: 12.5 }
  expect(json({ engine, expected_metrics: wanted, name: 'x' })).toEqual(['acme/small-7b weights'])
  const metrics = { enabled: true, publish_frequency: 30, max_instruments: 50 }
  expect(json({ engine, metrics, name: 'x' })).toEqual(['acme/small-7b weights'])
  expect(json({ engine, metrics: { accuracy: 0.81, f1: 0.79 }, name: 'x' })).toEqual(['acme/small-7b mention'])
})

it('a chapter within a chapter is no repository', () => {
  expect(json({ model_route: '01-llm-models/03-diffusion-models' })).toEqual([])
  expect(json({ model: '01-ai/Yi-34B' })).toEqual(['01-ai/Yi-34B weights'])
})

it.each([
  ['hf_name', 'hf_subset', 'dataset'],
  ['hf_id', 'split', 'weights'],
  ['hf_repo', 'text_column', 'dataset'],
  ['hf_id', 'dtype', 'weights'],
])('of a program too: %s beside %s is %s', (name, beside, kind) =>
  expect(kindsIn('a.py', `ALL = {"one": {"${name}": "nvidia/sounds-8b", "${beside}": "main"}}\n`)).toEqual([
    `nvidia/sounds-8b ${kind}`,
  ]),
)
