import { expect, it } from 'vitest'
import { yaml } from '../../../../../src/extract/weights/carrier/yaml.ts'
import { extractText } from '../../cases.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'

function found(...lines: readonly string[]) {
  const { references } = extractText(yaml, 'compose.yaml', lines.join('\n'))
  return references.map(({ id, line, revision }) => `${line} ${id}@${revision}`)
}

it('runs what a service says with the image that is merged into it', () => {
  const shared = [
    'x-engine: &engine',
    '  image: vllm/vllm-openai:v1',
    'x-host: &host { ipc: host }',
    'services:',
    '  a:',
  ]
  expect(found(...shared, '    <<: *engine', `    command: nobody/x --revision ${sha}`)).toEqual([`7 nobody/x@${sha}`])
  expect(found(...shared, '    <<: [*host, *engine]', '    command: [nobody/x]')).toEqual(['7 nobody/x@null'])
})

it('lets a service’s own words count before those that it goes on from', () => {
  const base = ['services:', '  base:', '    image: vllm/vllm-openai:v1', `    command: [nobody/x, --revision, ${sha}]`]
  expect(found(...base, '  a:', '    extends: base', '    command: [nobody/y]')).toEqual([
    `4 nobody/x@${sha}`,
    '7 nobody/y@null',
  ])
  expect(found(...base, '  a:', '    extends: { service: base }', '    restart: always')).toEqual([`4 nobody/x@${sha}`])
  const other = [
    '  a:',
    '    extends: { service: base, file: other.yaml }',
    '    image: nobody/app',
    '    command: [nobody/y]',
  ]
  expect(found(...base, ...other)).toEqual([`4 nobody/x@${sha}`])
})

it('comes to an end where services go on from each other', () => {
  const lines = [
    'services:',
    '  a:',
    '    extends: b',
    '    command: [nobody/x]',
    '  b:',
    '    extends: a',
    '    image: vllm/vllm-openai:v1',
  ]
  expect(found(...lines)).toEqual(['4 nobody/x@null'])
})

it('takes a variable that another object has for what nobody can tell', () => {
  const container = [
    'kind: Deployment',
    'spec:',
    '  containers:',
    '    - image: ghcr.io/huggingface/text-generation-inference:2',
    '      env:',
    '        - name: MODEL_ID',
  ]
  expect(found(...container, '          value: nobody/x')).toEqual(['7 nobody/x@null'])
  expect(found(...container, '          valueFrom: { configMapKeyRef: { name: a, key: b } }')).toEqual(['4 null@null'])
})
