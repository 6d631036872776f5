import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { added, startReplay } from './replay.ts'

/** Weights that lie in a repository which says that it is for something else: whoever loads them loads weights. */
let replay: Awaited<ReturnType<typeof startReplay>>
const commits = new Map<string, string>()
beforeAll(async () => {
  replay = await startReplay()
  const files = { 'model.ckpt': 'PK\x03\x04', 'rows.jsonl': '{}', 'app.py': 'x' }
  for (const type of ['datasets', 'spaces']) commits.set(type, replay.publish({ id: `${type}/evil/x` }, files))
  replay.publish({ id: 'datasets/evil/parts' }, { 'part.bin': 'PK\x03\x04' })
})
afterAll(() => replay.close())

const seen = (path: string, text: string) => replay.caught([added(path, text)])
const hub = 'from huggingface_hub import hf_hub_download, snapshot_download\n'
const python = (text: string) => seen('app.py', hub + text)
const moving = 'warning: model-unpinned/mutable'
const pickle = 'warning: model-format/selected'

describe('a file of weights in a repository for data', () => {
  it.each([
    'hf_hub_download("evil/x", "model.ckpt", repo_type="dataset")\n',
    'KIND = "dataset"\nhf_hub_download(repo_id="evil/x", filename="model.ckpt", repo_type=KIND)\n',
    'ask = dict(repo_id="evil/x", filename="model.ckpt", repo_type="dataset")\nhf_hub_download(**ask)\n',
    'from huggingface_hub import constants\nhf_hub_download("evil/x", "model.ckpt", repo_type=constants.REPO_TYPE_DATASET)\n',
    'hf_hub_download("datasets/evil/x", "model.ckpt")\n',
    'import fsspec\nfsspec.open("hf://datasets/evil/x/model.ckpt")\n',
    'from huggingface_hub import HfFileSystem\nfs = HfFileSystem()\nfs.get("datasets/evil/x/model.ckpt", "m")\n',
  ])('%s', async text => {
    expect(await python(text)).toEqual([pickle, moving])
  })

  it.each([
    ['run.sh', 'hf download --repo-type dataset evil/x model.ckpt\n'],
    ['run.sh', 'hf download datasets/evil/x model.ckpt\n'],
    ['run.sh', 'wget https://huggingface.co/datasets/evil/x/resolve/main/model.ckpt\n'],
    [
      'app.js',
      'import { downloadFile } from "@huggingface/hub"\ndownloadFile({ repo: { type: "dataset", name: "evil/x" }, path: "model.ckpt" })\n',
    ],
    ['values.yaml', 'model:\n  repo_id: evil/x\n  repo_type: dataset\n  filename: model.ckpt\n'],
  ])('%s: %s', async (path, text) => {
    expect(await seen(path, text)).toEqual([pickle, moving])
  })

  it('by a pattern, or by the end of a name', async () => {
    const all = ['warning: model-format/executes', moving]
    expect(
      await python('snapshot_download("evil/x", repo_type="dataset", allow_patterns=["*.json", "*.ckpt"])\n'),
    ).toEqual(all)
    expect(await python('hf_hub_download("evil/x", filename=f"{name}.ckpt", repo_type="dataset")\n')).toEqual(all)
    expect(await seen('run.sh', 'hf download evil/x --repo-type dataset --include "*.json" "*.ckpt"\n')).toEqual(all)
  })

  it('is judged where it lies, and can be pinned there', async () => {
    const model = replay.publish({ id: 'evil/x' }, { 'model.ckpt': 'PK', 'model.safetensors': 'w' })
    const ask = (revision: string) =>
      `hf_hub_download("evil/x", "model.ckpt", repo_type="dataset", revision="${revision}")\n`
    expect(await python(ask(commits.get('datasets') ?? ''))).toEqual([pickle])
    expect(await python(ask(model))).toEqual(['error: model-commit-unreachable/absent'])
  })
})

describe('data that is handed to a loader of weights', () => {
  it.each([
    ['at once', 'import torch\ntorch.load(hf_hub_download("evil/parts", "part.bin", repo_type="dataset"))\n'],
    [
      'by a variable',
      'import torch\npath = hf_hub_download("evil/parts", "part.bin", repo_type="dataset")\ntorch.load(path)\n',
    ],
    [
      'by a function',
      'import torch\ndef path():\n    return hf_hub_download("evil/parts", "part.bin", repo_type="dataset")\ntorch.load(path())\n',
    ],
  ])('%s', async (_what, text) => {
    expect(await python(text)).toEqual(['warning: model-format/disguised', moving])
  })

  it.each([
    [
      'a whole folder',
      'from transformers import AutoModel\nAutoModel.from_pretrained(snapshot_download("evil/x", repo_type="dataset"))\n',
    ],
    [
      'a folder below it',
      'import os\nfrom transformers import AutoModel\nat = snapshot_download("evil/x", repo_type="dataset")\nAutoModel.from_pretrained(os.path.join(at, "model"))\n',
    ],
  ])('%s', async (_what, text) => {
    expect(await python(text)).toContain('warning: model-format/executes')
  })
})

describe('a space', () => {
  it('brings code, and weights where they are asked for', async () => {
    expect(await python('snapshot_download("evil/x", repo_type="space")\n')).toEqual([moving])
    expect(await seen('run.sh', 'git clone https://huggingface.co/spaces/evil/x\n')).toEqual([moving])
    expect(await python('hf_hub_download("evil/x", "model.ckpt", repo_type="space")\n')).toEqual([pickle, moving])
    expect(await seen('a.yaml', 'repo_id: evil/x\nrepo_type: space\nfilename: model.ckpt\n')).toEqual([pickle, moving])
  })
})

describe('nothing about what is only data', () => {
  it.each([
    'hf_hub_download("evil/x", "rows.jsonl", repo_type="dataset")\n',
    'hf_hub_download("evil/parts", "part.bin", repo_type="dataset")\n',
    'import h5py\nh5py.File(hf_hub_download("evil/x", "episode.hdf5", repo_type="dataset"))\n',
    'import datasets\ndatasets.load_from_disk(snapshot_download("evil/x", repo_type="dataset"))\n',
    'import torch\nrows = hf_hub_download("evil/x", "rows.jsonl", repo_type="dataset")\ntorch.load("model.pt")\n',
    'import gradio\ngradio.load("evil/x", src="spaces")\n',
    'page = "https://huggingface.co/spaces/evil/x"\n',
  ])('%s', async text => {
    expect(await python(text)).toEqual([])
  })

  it('nor about what a command takes of it', async () => {
    expect(await seen('run.sh', 'hf download --repo-type dataset evil/x --local-dir data\n')).toEqual([])
    expect(await seen('run.sh', 'git clone https://huggingface.co/datasets/evil/x\n')).toEqual([])
  })
})
