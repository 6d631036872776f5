import { describe, expect, it } from 'vitest'
import { extract } from '../../../../../src/extract/index.ts'

const found = (path: string, lines: readonly string[]) =>
  extract(path, { kind: 'text', oid: 'x', text: lines.join('\n') }).references.map(
    ({ id, kind, revision }) => `${id} ${kind} ${revision}`,
  )

describe('what settings put into other files, and programs in them', () => {
  it.each<[string, string, string[]]>([
    [
      'a patch of a manifest',
      'kustomization.yaml',
      [
        'patches:',
        '  - patch: |-',
        '      - op: replace',
        '        path: /spec/containers/0/args',
        '        value: ["--model", "maker/model"]',
      ],
    ],
    [
      'a script for an action',
      '.github/workflows/a.yml',
      [
        'jobs:',
        '  a:',
        '    steps:',
        '      - uses: actions/github-script@v7',
        '        with:',
        '          script: |',
        '            await exec.exec("hf", ["download", "maker/model"])',
      ],
    ],
    [
      'a Dockerfile in Compose',
      'compose.yaml',
      [
        'services:',
        '  a:',
        '    build:',
        '      dockerfile_inline: |',
        '        FROM python',
        '        RUN hf download maker/model',
      ],
    ],
    [
      'a module of Ansible',
      'play.yml',
      ['- tasks:', '    - git:', '        repo: https://huggingface.co/maker/model', '        dest: /m'],
    ],
    [
      'a source of a package',
      'pyproject.toml',
      ['[tool.uv.sources]', 'x = { git = "https://huggingface.co/maker/model" }'],
    ],
    ['a variable in a variable', '.env', ['WHO=maker', 'MODEL_ID=$WHO/model']],
    [
      'a program in a Dockerfile',
      'Dockerfile',
      [
        'FROM python',
        'RUN <<X',
        '#!/usr/bin/env python3',
        'from huggingface_hub import snapshot_download',
        'snapshot_download("maker/model")',
        'X',
      ],
    ],
    ['a fetch of a repository', 'a.sh', ['git init m && cd m', 'git fetch https://huggingface.co/maker/model main']],
    [
      'a program in a text',
      'a.mjs',
      [
        'const text = 1',
        'new Worker(new Blob([`import { pipeline } from "@huggingface/transformers"; pipeline("x", "maker/model")`]))',
      ],
    ],
  ])('%s', (_, path, lines) => expect(found(path, lines)).toEqual(['maker/model weights null']))

  it('is pinned where a module of Ansible is told a commit', () => {
    const commit = '5a0b7c1d2e3f405162738495a6b7c8d9e0f1a2b3'
    const lines = ['- git:', '    repo: https://huggingface.co/maker/model', `    version: ${commit}`]
    expect(found('play.yml', lines)).toEqual([`maker/model weights ${commit}`])
  })

  it('counts no comparison where a workflow puts a folder of its own in front', () => {
    const lines = ['jobs:', '  a:', '    steps:', '      - run: echo "$PWD/mine" >> $GITHUB_PATH', '      - run: |']
    const run = [
      'curl -Lo a.gguf https://huggingface.co/maker/model/resolve/main/a.gguf',
      `echo "${'3b6a27bc'.repeat(8)}  a.gguf" | sha256sum -c`,
    ]
    const digests = (text: readonly string[]) =>
      extract('.github/workflows/a.yml', { kind: 'text', oid: 'x', text: text.join('\n') }).references.map(
        one => one.digest,
      )
    const all = [...lines, ...run.map(line => `          ${line}`)]
    expect(digests(all)).toEqual([undefined])
    expect(digests(all.map(line => line.replace('$PWD/mine', '$HOME/.local/bin')))).toEqual([
      `sha256:${'3b6a27bc'.repeat(8)}`,
    ])
  })
})
