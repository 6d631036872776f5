import { describe, expect, it } from 'vitest'
import { dockerfile } from '../../../../../src/extract/weights/carrier/dockerfile.ts'
import { shell } from '../../../../../src/extract/weights/carrier/shell.ts'
import { yaml } from '../../../../../src/extract/weights/carrier/yaml.ts'
import type { Extractor } from '../../../../../src/model/index.ts'
import { extractText } from '../../cases.ts'

const sha = '70b2db8ae957dc9c4a7f9e9509f8bf0c85b79de7'
const tei = 'ghcr.io/huggingface/text-embeddings-inference:1.5'

function loaded(carrier: Extractor, path: string, ...lines: readonly string[]) {
  const { references } = extractText(carrier, path, lines.join('\n'))
  return references.map(({ id, revision, certainty }) => `${certainty} ${id}@${revision}`)
}

describe('the environment of a server that reads its model there', () => {
  it('is what the image of a Dockerfile sets', () => {
    expect(loaded(dockerfile, 'Dockerfile', `FROM ${tei}`, 'ENV MODEL_ID=nobody/new', `ENV REVISION=${sha}`)).toEqual([
      `load nobody/new@${sha}`,
    ])
  })

  it('is not what an ARG says while the image is built', () => {
    expect(loaded(dockerfile, 'Dockerfile', `FROM ${tei}`, `ARG REVISION=${sha}`, 'ENV MODEL_ID=nobody/new')).toEqual([
      'load nobody/new@null',
    ])
  })

  it('keeps an ENV where an ARG of its name follows', () => {
    const lines = [`FROM ${tei}`, 'ENV REVISION=main', `ARG REVISION=${sha}`, 'ENV MODEL_ID=nobody/new']
    expect(loaded(dockerfile, 'Dockerfile', ...lines)).toEqual(['load nobody/new@main'])
  })

  it('goes on in a stage that is built from another one', () => {
    const lines = [`FROM ${tei} AS base`, 'ENV REVISION=main', 'FROM base', 'CMD ["--model-id", "nobody/new"]']
    expect(loaded(dockerfile, 'Dockerfile', ...lines)).toEqual(['load nobody/new@main'])
  })

  it('is that of its own service, with what is merged into it', () => {
    const lines = [
      'x-pin: &pin',
      `  REVISION: ${sha}`,
      'services:',
      '  a:',
      `    image: ${tei}`,
      '    environment: { <<: *pin, MODEL_ID: nobody/a }',
      '  b:',
      `    image: ${tei}`,
      '    environment: [MODEL_ID=nobody/b]',
      '  c:',
      `    image: ${tei}`,
      '    command: --model-id nobody/c',
      '    environment: { <<: *pin, REVISION: main }',
    ]
    expect(loaded(yaml, 'compose.yaml', ...lines)).toEqual([
      `load nobody/a@${sha}`,
      'load nobody/b@null',
      'load nobody/c@main',
    ])
  })

  it('is what docker run hands over, and nothing else of the script', () => {
    const lines = [
      `export REVISION=${sha}`,
      `docker run -e MODEL_ID=nobody/handed ${tei}`,
      `docker run -e MODEL_ID=nobody/passed -e REVISION ${tei}`,
    ]
    expect(loaded(shell, 'run.sh', ...lines)).toEqual(['load nobody/handed@null', `load nobody/passed@${sha}`])
  })

  it('is what a script exports', () => {
    const server = 'text-embeddings-router --model-id'
    const lines = [`REVISION=${sha}`, `${server} nobody/kept`, 'export REVISION', `${server} nobody/exported`]
    expect(loaded(shell, 'run.sh', ...lines, `REVISION=main ${server} nobody/own`)).toEqual([
      'load nobody/kept@null',
      `load nobody/exported@${sha}`,
      'load nobody/own@main',
    ])
  })
})

describe('what is handed to a container', () => {
  it.each<[string, string[], string[]]>([
    [
      'in one of two branches',
      [
        'A=(docker run)',
        'if a; then A+=(img --model nobody/y-7b); else A+=(-e "MODEL_NAME=nobody/x-7b" img); fi',
        '"$'.concat('{A[@]}"'),
      ],
      ['heuristic nobody/y-7b@null', 'heuristic nobody/x-7b@null'],
    ],
    ['by a function', ['f() { docker run -e GGUF_FILE="$1" img; }', 'f x-Q4.gguf'], ['heuristic x-Q4.gguf@null']],
  ])('%s', (_name, lines, expected) => expect(loaded(shell, 'run.sh', ...lines)).toEqual(expected))

  it('pins nothing where it is perhaps not handed over', () => {
    const lines = [
      'A=(docker run -e REVISION=main)',
      `if a; then A+=(-e REVISION=${sha}); fi`,
      `A+=(-e MODEL_ID=nobody/x ${tei})`,
      '"$'.concat('{A[@]}"'),
    ]
    expect(loaded(shell, 'run.sh', ...lines)[0]).not.toContain(sha)
  })
})
