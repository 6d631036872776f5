import { describe, expect, it } from 'vitest'
import { dockerfile } from '../../../../../src/extract/weights/carrier/dockerfile.ts'
import { dotenv } from '../../../../../src/extract/weights/carrier/dotenv.ts'
import { jsonConfig } from '../../../../../src/extract/weights/carrier/json-config.ts'
import { makefile } from '../../../../../src/extract/weights/carrier/makefile.ts'
import { shell } from '../../../../../src/extract/weights/carrier/shell.ts'
import { terraform } from '../../../../../src/extract/weights/carrier/terraform.ts'
import { toml } from '../../../../../src/extract/weights/carrier/toml.ts'
import { yaml } from '../../../../../src/extract/weights/carrier/yaml.ts'
import type { Extractor } from '../../../../../src/model/index.ts'
import { extractText } from '../../cases.ts'

function found(carrier: Extractor, path: string, lines: readonly string[]) {
  const { references } = extractText(carrier, path, lines.join('\n'))
  return references.map(({ hub, id, kind, line }) => `${line} ${kind} ${hub}:${id}`)
}

describe('commands and documents in settings', () => {
  it.each([
    [
      'a command over several lines',
      ['cmd: |', '  docker run --rm', '  -p 1:1', '  vllm/vllm-openai:v1', '  # why', '  --model nobody/x'],
      ['6 weights huggingface:nobody/x'],
    ],
    [
      'several files of llama.cpp',
      ['cmd: |', '  llama-server -m /m/a.gguf', '  --mmproj /m/b.gguf', '  -md /m/c.gguf', '  --lora /m/d.gguf'],
      [
        '2 weights local-weight-file:/m/a.gguf',
        '3 weights local-weight-file:/m/b.gguf',
        '4 draft local-weight-file:/m/c.gguf',
        '5 adapter local-weight-file:/m/d.gguf',
      ],
    ],
    [
      'a macro',
      ['macros: { run-it: "llama-server --port 1" }', `cmd: \${run-it} -hf nobody/x-GGUF:Q4`],
      ['2 weights huggingface:nobody/x-GGUF'],
    ],
    ['flags of a program that is unknown', [`cmd: \${this} -hf nobody/x:Q4`], ['1 weights huggingface:nobody/x']],
    [
      'arguments with a number among them',
      ['containerArgs:', '  - "--model"', '  - meta-llama/x-7b', '  - "--tp"', '  - 2'],
      ['3 weights huggingface:meta-llama/x-7b'],
    ],
    [
      'a step that runs Python',
      ['- shell: python', '  run: |', '    from vllm import LLM', '    LLM("nobody/x")', '    LLM("nobody/y")'],
      ['4 weights huggingface:nobody/x', '5 weights huggingface:nobody/y'],
    ],
    [
      'a script of Argo with a parameter',
      [
        'spec:',
        '  arguments: { parameters: [{ name: size, value: nobody/x }] }',
        '  script:',
        '    command: [bash]',
        '    source: |',
        '      hf download {{workflow.parameters.size}}',
      ],
      ['2 weights huggingface:nobody/x'],
    ],
    [
      'variables in a list, with what counts where nothing is set',
      [
        'services: { api: { environment: [',
        `  "OLLAMA_HOST=http://ollama:11434", "EMBEDDING_MODEL=\${EMBEDDING_MODEL:-nobody/x}",`,
        `  "GENERATION_MODEL=\${GENERATION_MODEL:-qwen3:8b}" ] } }`,
      ],
      ['2 weights huggingface:nobody/x', '3 weights ollama:qwen3'],
    ],
    [
      'variables as pairs of a key and its value',
      ['env: [{ key: MODEL_NAME, value: nobody/x }, { Name: EMBEDDING_MODEL, Value: nobody/y }]'],
      ['1 weights huggingface:nobody/x', '1 weights huggingface:nobody/y'],
    ],
    [
      'a variable with its description',
      ['variables:', '  MODEL_ID:', '    value: nobody/x', '    description: what is served'],
      ['3 weights huggingface:nobody/x'],
    ],
    [
      'a file and commands of cloud-init',
      [
        'write_files:',
        '  - path: /opt/run.sh',
        '    content: |',
        '      vllm serve nobody/x',
        'runcmd:',
        '  - hf download nobody/y',
        '  - [hf, download, nobody/z]',
      ],
      ['4 weights huggingface:nobody/x', '6 weights huggingface:nobody/y', '7 weights huggingface:nobody/z'],
    ],
    [
      'a configuration of Ray in a text',
      ['serveConfigV2: |', '  model_loading_config:', '    model_id: chat', '    model_source: nobody/x'],
      ['4 weights huggingface:nobody/x'],
    ],
    [
      'a program behind its image',
      ['image: vllm/vllm-openai:v1', 'entrypoint: [vllm, serve, nobody/x, --config, /a.yaml]'],
      ['2 weights huggingface:nobody/x'],
    ],
    ['an address of a server', ['environment: [OLLAMA_HOST=ollama:11434]'], []],
    [
      'a Modelfile by how it looks',
      ['Persona: |', '  FROM smollm2:135m', '  PARAMETER seed 1'],
      ['2 weights ollama:smollm2'],
    ],
    ['a bucket', ['storageUri: s3://models/demo/'], ['1 weights url:s3://models/demo/']],
    ['a revision of KServe', ['storageUri: hf://nobody/x:v1'], ['1 weights huggingface:nobody/x']],
  ])('%s', (_name, lines, expected) => expect(found(yaml, 'config.yaml', lines)).toEqual(expected))
})

describe('commands of make and the shell', () => {
  it.each([
    ['a recipe on the line of its target', ['get: ; hf download nobody/x'], ['1 weights huggingface:nobody/x']],
    [
      'a target that is called with a variable',
      ['all:', '\t$(MAKE) get M=nobody/x', 'get:', "\thf download '$(M)'"],
      ['2 weights huggingface:nobody/x'],
    ],
    ['a variable for one command', ['a:', '\tMODEL_RUNNER_MODEL=ai/x:1 \\', '\tuv run a'], ['2 weights oci:ai/x']],
  ])('%s', (_name, lines, expected) => expect(found(makefile, 'Makefile', lines)).toEqual(expected))

  it.each([
    ['a program in a variable', ['RUN="vllm serve"', '$RUN nobody/x'], ['2 weights huggingface:nobody/x']],
    [
      'an address with variables for credentials',
      [`git clone "https://\${U}:\${T}@huggingface.co/nobody/x.git"`],
      ['1 weights huggingface:nobody/x'],
    ],
    [
      'a bucket',
      ['aws s3 sync s3://acme/models/x/ /m', 'aws s3 cp s3://acme/rows/x /r'],
      ['1 weights url:s3://acme/models/x/'],
    ],
    ['a bucket that is filled', ['aws s3 cp /m/x.onnx s3://acme/m/x.onnx'], ['1 upload url:s3://acme/m/x.onnx']],
    ['a registry of charts', ['CHART_REPO="oci://ghcr.io/acme/charts"', 'helm pull "$CHART_REPO/model"'], []],
    ['an image', [`IMAGE_NAME="\${IMAGE_NAME:-acme/llama-server}"`, 'docker pull acme/llama-server'], []],
    [
      'an address of several pieces, where its name stands',
      ['REPO=nobody/x', 'BASE="https://huggingface.co/$REPO/resolve/main"', 'curl -LO "$BASE/a.gguf"'],
      ['1 weights huggingface:nobody/x'],
    ],
    [
      'a server behind many options',
      [`docker run ${'-e A=b '.repeat(30)} vllm/vllm-openai:v1 nobody/x`],
      ['1 weights huggingface:nobody/x'],
    ],
    [
      'text for people, with marks that a shell would read',
      ['cat > README.md <<"EOF"', '```bash', 'python a.py --model x.pt', '```', 'EOF'],
      [],
    ],
    [
      'a further model of a training',
      ['python a.py --model_name_or_path nobody/x --vision_tower openai/clip-vit-large-patch14'],
      ['1 weights huggingface:nobody/x', '1 weights huggingface:openai/clip-vit-large-patch14'],
    ],
    ['what is pushed', ['docker model push reg.io/acme/x'], ['1 upload oci:reg.io/acme/x']],
    ['an artifact for a server', ['oras pull reg.io/acme/x:1 -o /models'], ['1 weights oci:reg.io/acme/x']],
    ['another artifact', ['oras pull reg.io/acme/x:1 -o /charts'], []],
  ])('%s', (_name, lines, expected) => expect(found(shell, 'run.sh', lines)).toEqual(expected))
})

it('says which host serves what a mirror has', () => {
  const url = 'https://hf-mirror.com/nobody/x/resolve/main/a.gguf'
  const { references } = extractText(shell, 'run.sh', `wget ${url}`)
  expect(references.map(({ id, endpoint }) => ({ id, endpoint }))).toEqual([
    { id: 'nobody/x', endpoint: 'https://hf-mirror.com' },
  ])
})

describe('flags that hold a command line', () => {
  it.each([
    ['podctl create --args "--port 1 --model-id nobody/x --adapter-source hub"', ['1 weights huggingface:nobody/x']],
    ['gcloud run deploy a --container-arg=--model-id=nobody/x', ['1 weights huggingface:nobody/x']],
    ['gcloud ai upload --container-args="--model=nobody/x,--port=1"', ['1 weights huggingface:nobody/x']],
    ['docker create --command "vllm serve nobody/x" image', ['1 weights huggingface:nobody/x']],
    ["helm install a b --set args='--model nobody/x'", ['1 weights huggingface:nobody/x']],
    ['helm install a b --set port=1,model.id=nobody/x', ['1 weights huggingface:nobody/x']],
    ['helm upgrade a b --set-string parts[0].modelURL=nobody/x', ['1 weights huggingface:nobody/x']],
    ['kubectl create a --set model.id=nobody/x', []],
    ['git commit --options "a/b c/d"', []],
  ])('%s', (line, expected) => expect(found(shell, 'run.sh', [line])).toEqual(expected))
})

describe('scripts of a manifest', () => {
  const scripts = ['{ "name": "nobody/y", "keywords": ["nobody/z"],', '"scripts": { "get": "hf download nobody/x" } }']

  it.each(['deno.json', 'composer.json'])('%s', path =>
    expect(found(jsonConfig, path, scripts)).toEqual(['2 weights huggingface:nobody/x']),
  )

  it('are tasks of Python projects too', () =>
    expect(
      found(toml, 'pyproject.toml', [
        '[tool.poe.tasks]',
        'get = "hf download nobody/x"',
        'serve.cmd = "vllm serve nobody/y"',
        '[tool.hatch.envs.default.scripts]',
        'all = ["ollama pull qwen3:8b", "pytest"]',
      ]),
    ).toEqual(['2 weights huggingface:nobody/x', '3 weights huggingface:nobody/y', '5 weights ollama:qwen3']))

  it('are words of one command in a development container', () =>
    expect(
      found(jsonConfig, 'devcontainer.json', ['{ "postStartCommand":', '["vllm", "serve", "nobody/x"] }']),
    ).toEqual(['2 weights huggingface:nobody/x']))
})

describe('commands in lines of settings', () => {
  it.each([
    [
      'a unit with variables',
      'a.service',
      [
        '[Service]',
        'Environment="EMBEDDING_MODEL=nobody/x" OTHER=1',
        `ExecStart=/bin/vllm serve nobody/y \\`,
        '  --max-model-len=8 --speculative-model=nobody/z',
      ],
      ['2 weights huggingface:nobody/x', '3 weights huggingface:nobody/y', '4 draft huggingface:nobody/z'],
    ],
    [
      'a container of podman',
      'a.container',
      ['[Container]', 'Image=docker.io/vllm/vllm-openai:v1', 'Exec=--model nobody/x --port 1'],
      ['3 weights huggingface:nobody/x'],
    ],
    [
      'commands of tox',
      'tox.ini',
      ['[testenv]', 'commands =', '    hf download nobody/x', '    pytest', 'deps = nobody'],
      ['3 weights huggingface:nobody/x'],
    ],
    [
      'a file of weights under a name that ends in model',
      '.env',
      ['LLM_MODEL=/models/x.gguf', 'OUT_MODEL=/models/y.gguf'],
      ['1 weights local-weight-file:/models/x.gguf'],
    ],
  ])('%s', (_, path, lines, expected) => expect(found(dotenv, path, lines)).toEqual(expected))
})

describe('rules', () => {
  it.each([
    [
      'a parameter of a recipe and its default',
      'justfile',
      ['get m="nobody/x" n=\'1\':', '    hf download {{m}}', 'other n="2":', '    hf download nobody/y'],
      ['1 weights huggingface:nobody/x', '4 weights huggingface:nobody/y'],
    ],
    [
      "what a server's own program serves",
      'Makefile',
      ['run:', '\tpython -m torch.distributed.run cli.py serve Qwen/Qwen3-8B --port 1', '\tnpx serve dist/site'],
      ['2 weights huggingface:Qwen/Qwen3-8B', '3 package npm:serve'],
    ],
  ])('%s', (_, path, lines, expected) => expect(found(makefile, path, lines)).toEqual(expected))
})

describe('settings of a chart in Terraform', () => {
  it('are pairs of a name and a value', () =>
    expect(
      found(terraform, 'main.tf', [
        'resource "helm_release" "a" {',
        '  set {',
        '    name  = "model.id"',
        '    value = "nobody/x"',
        '  }',
        '  set {',
        '    name  = "service.path"',
        '    value = "nobody/y"',
        '  }',
        '}',
      ]),
    ).toEqual(['4 weights huggingface:nobody/x']))
})

describe('programs of another language', () => {
  const load = ['          from transformers import AutoModel', '          AutoModel.from_pretrained("acme-ai/a")']
  const steps = ['    steps:', '      - run: |', ...load]
  it.each<[string, string, string[], string[]]>([
    [
      'the steps of a workflow that names their language once',
      '.github/workflows/a.yml',
      ['on: push', 'defaults:', '  run:', '    shell: python', 'jobs:', '  a:', ...steps],
      ['10 weights huggingface:acme-ai/a'],
    ],
    [
      'the steps of a job that does, and of no other',
      '.github/workflows/a.yml',
      ['jobs:', '  a:', '    defaults: {run: {shell: python}}', ...steps, '  b:', ...steps],
      ['7 weights huggingface:acme-ai/a'],
    ],
    [
      'a step that says otherwise',
      '.github/workflows/a.yml',
      [
        'defaults: {run: {shell: python}}',
        'jobs:',
        '  a:',
        '    steps:',
        '      - shell: bash',
        '        run: hf download acme-ai/a',
      ],
      ['6 weights huggingface:acme-ai/a'],
    ],
    [
      'a file that Compose puts into containers',
      'compose.yaml',
      [
        'services:',
        '  a:',
        '    image: b',
        'configs:',
        '  c:',
        '    content: |',
        '      model_name_or_path: acme-ai/a',
        '      port: 1',
      ],
      ['7 weights huggingface:acme-ai/a'],
    ],
    [
      'what a cluster of Ray is run with',
      'ray.yaml',
      ['spec:', '  runtimeEnv: |', '    env_vars: {"MODEL_ID": "acme-ai/a"}'],
      ['3 weights huggingface:acme-ai/a'],
    ],
    [
      'flags that no command has',
      'serve.yaml',
      ['flags: ["--weights=/models/a.gguf"]'],
      ['1 weights local-weight-file:/models/a.gguf'],
    ],
    [
      'flags of a program that nobody knows, and no files',
      'pod.yaml',
      ['containers:', '  - image: acme/serve', '    args: ["--weights=/models/a.gguf", "--format=gguf"]'],
      ['3 weights local-weight-file:/models/a.gguf'],
    ],
  ])('are read: %s', (_, path, lines, expected) => expect(found(yaml, path, lines)).toEqual(expected))

  it('are what an image has for a shell, in its own stage', () => {
    const run = 'RUN from transformers import AutoModel; AutoModel.from_pretrained("acme-ai/a")'
    const lines = ['FROM b', 'SHELL ["python3", "-c"]', run, 'FROM c', run]
    expect(found(dockerfile, 'Dockerfile', lines)).toEqual(['3 weights huggingface:acme-ai/a'])
  })

  it('are what is exported wherever it is written to', () => {
    const lines = ['cat > ~/.toolrc <<END', 'export CHAT_MODEL="acme-ai/a"', 'END']
    expect(found(shell, 'start.sh', lines)).toEqual(['2 weights huggingface:acme-ai/a'])
  })

  it.each([
    [['curl -K - <<END', 'url = "https://huggingface.co/acme-ai/a/resolve/main/m.safetensors"', 'END']],
    [['cat > get.cfg <<END', 'url = "https://huggingface.co/acme-ai/a/resolve/main/m.safetensors"', 'END']],
  ])('are what a program is told to fetch: %s', lines => {
    expect(found(shell, 'get.sh', lines)).toEqual(['2 weights huggingface:acme-ai/a'])
  })
})

describe('what is run with each of several', () => {
  it.each<[string, Extractor, string, string[], string[]]>([
    [
      'a matrix and what is included in it',
      yaml,
      '.github/workflows/a.yml',
      [
        'jobs:',
        '  a:',
        '    strategy:',
        '      matrix:',
        '        model: [one:1b, two:1b]',
        '        include: [{model: three:1b}]',
        '    steps:',
        `      - run: ollama pull ${'$'}{{ matrix.model }}`,
      ],
      ['5 weights ollama:one', '5 weights ollama:two', '6 weights ollama:three'],
    ],
    [
      'a list among the variables of Ansible',
      yaml,
      'play.yml',
      [
        '- hosts: all',
        '  vars:',
        '    models: [one:1b, two:1b]',
        '  tasks:',
        '    - command: ollama pull {{ item }}',
        '      loop: "{{ models }}"',
      ],
      ['3 weights ollama:one', '3 weights ollama:two'],
    ],
    [
      'a stage of DVC',
      yaml,
      'dvc.yaml',
      ['stages:', '  get:', '    foreach: [nobody/x, nobody/y]', '    do:', `      cmd: hf download ${'$'}{item}`],
      ['3 weights huggingface:nobody/x', '3 weights huggingface:nobody/y'],
    ],
    [
      'a parameter of a recipe that is a variable where nobody says otherwise',
      makefile,
      'justfile',
      ['model := "nobody/x"', 'get m=model:', '    hf download {{m}}'],
      ['1 weights huggingface:nobody/x'],
    ],
  ])('%s', (_, carrier, path, lines, expected) => expect(found(carrier, path, lines)).toEqual(expected))
})
