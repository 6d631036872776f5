import { describe, expect, it } from 'vitest'
import { sourceStrings } from '../../../../../src/extract/weights/carrier/source-strings.ts'
import { extractText } from '../../cases.ts'

const found = (...lines: readonly string[]) =>
  extractText(sourceStrings, 'module.nix', `{ pkgs, ... }: {\n${lines.join('\n')}\n}\n`).references.map(
    ({ hub, id, line }) => `${line} ${hub}:${id}`,
  )
const sha = '0123456789abcdef0123456789abcdef01234567'
const program = '$'.concat('{pkgs.vllm}/bin/vllm')

describe('settings of Nix', () => {
  it.each<[string, string[]]>([
    ['the command of a unit', [`systemd.services.a.serviceConfig.ExecStart = "${program} serve acme-ai/a";`]],
    [
      'the command of a unit on a condition',
      [`systemd.services.a = lib.mkIf on { serviceConfig.ExecStartPre = "${program} serve acme-ai/a"; };`],
    ],
    ['one of several commands', [`serviceConfig = { ExecStart = [ "" "${program} serve acme-ai/a" ]; };`]],
    ['a script in one line', ['systemd.services.a.script = "hf download acme-ai/a";']],
    ['the words of a container', ['containers.a = { image = "vllm/vllm-openai"; cmd = [ "--model" "acme-ai/a" ]; };']],
    ['the words of an agent', [`agents.a.ProgramArguments = [ "${program}" "serve" "acme-ai/a" ];`]],
    ['further flags of a service', ['services.llama-cpp = { enable = true; extraFlags = [ "-hf" "acme-ai/a" ]; };']],
  ])('hold %s', (_, lines) => expect(found(...lines)).toEqual(['2 huggingface:acme-ai/a']))

  it('name what Nix has under a name, and believe no commit in one: it may be the shell’s', () => {
    const unit = (name: string, more: string) => `systemd.services.${name} = { ${more} };`
    const own = `environment = { M = "acme-ai/a"; REV = "${sha}"; };`
    const { references } = extractText(
      sourceStrings,
      'module.nix',
      `{ ... }: {\n${unit('a', own)}\n${unit('b', 'script = "hf download $M --revision $REV";')}\n}\n`,
    )
    expect(references.map(({ id, revision }) => `${id}@${revision}`)).toEqual(['acme-ai/a@null'])
  })

  it('have what is the shell’s own behind two quotes', () => {
    const dollar = "''$"
    const each = `for m in "${dollar}{ALL[@]}"; do hf download "$m"; done`
    expect(found("script = ''", '  ALL=(', '    "acme-ai/a"', '  )', `  ${each}`, "'';")).toEqual([
      '4 huggingface:acme-ai/a',
    ])
  })

  it('stand in lists of groups', () => {
    const lines = [
      'models = [',
      '{ provider = "nvidia"; model = "acme-ai/a"; }',
      '{ provider = "ollama"; model = "b:1b"; }',
      '];',
    ]
    expect(found(...lines)).toEqual(['3 url:acme-ai/a', '4 ollama:b'])
  })

  it('hold scripts of several lines once', () => {
    expect(found("a = { script = ''", '  hf download acme-ai/a', "''; };")).toEqual(['3 huggingface:acme-ai/a'])
  })
})
