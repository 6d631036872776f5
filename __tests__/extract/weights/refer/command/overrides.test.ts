import { describe, expect, it } from 'vitest'
import { shell } from '../../../../../src/extract/weights/carrier/shell.ts'
import { yaml } from '../../../../../src/extract/weights/carrier/yaml.ts'
import type { Extractor } from '../../../../../src/model/index.ts'
import { extractText } from '../../cases.ts'

const found = (text: string, extractor: Extractor = shell, path = 'run.sh') =>
  extractText(extractor, path, text).references.map(
    ({ line, kind, id, revision }) => `${line} ${kind} ${id}${revision === null ? '' : `@${revision}`}`,
  )

describe('settings among the words of a command', () => {
  it.each<[string, string[]]>([
    ['python -m verl.trainer.main_ppo \\\n  actor_rollout_ref.model.path=nobody/x \\\n  a.n=1', ['2 weights nobody/x']],
    ['python -m t +critic.model.path="nobody/x"', ['1 weights nobody/x']],
    ['python -m t model.path=nobody/x model.revision=v1', ['1 weights nobody/x@v1']],
    ['python -m t tokenizer.path=nobody/x', ['1 tokenizer nobody/x']],
    ['python -m t enc.base_model=nobody/x,nobody/y', ['1 weights nobody/x', '1 weights nobody/y']],
    ['M=nobody/x\npython -m t model.path=$M', ['1 weights nobody/x']],
    ['run --actor.model_name_or_path nobody/x --actor.lr 1', ['1 weights nobody/x']],
    ['run --dataset.repo_id=nobody/x', ['1 dataset nobody/x']],
    ['run --policy.path=nobody/x --policy.repo_id=me/y', ['1 weights nobody/x', '1 upload me/y']],
    ['python -m t trainer.project_name=a/b data.train_files=c/d', []],
    ['curl -F model=nobody/x http://localhost/v1', []],
    ['kubectl label pod app.kubernetes.io/model=a/b', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
})

it.each<[string, string[]]>([
  ['- --base_model="nobody/x"', ['1 weights nobody/x']],
  ["- --hf_model_id='nobody/x'", ['1 weights nobody/x']],
  ['- --model-id=nobody/x', ['1 weights nobody/x']],
  ['- --model_id\n- nobody/x', ['2 weights nobody/x']],
])('takes flags however they are spelled and quoted: %s', (args, expected) => {
  const lines = args.split('\n').map(line => `      ${line}`)
  const text = ['containers:', '  - image: acme/a:1', '    args:', ...lines].join('\n')
  expect(found(text, yaml, 'pod.yaml').map(one => one.replace(/^\d+/, line => String(Number(line) - 3)))).toEqual(
    expected,
  )
})
