import { describe, expect, it } from 'vitest'
import { extract } from '../../../../src/extract/index.ts'

const commit = '5a0b7c1d2e3f405162738495a6b7c8d9e0f1a2b3'
const pins = (lines: readonly string[]) => {
  const text = [
    'from transformers import AutoModel',
    'p = argparse.ArgumentParser()',
    ...lines,
    'AutoModel.from_pretrained("maker/model", revision=args.rev)',
  ].join('\n')
  const content = { kind: 'text', oid: 'x', text: text.replaceAll('PIN', `"${commit}"`) } as const
  return extract('a.py', content).references.map(({ id, revision }) => `${id}@${revision}`)
}
const parse = 'args = p.parse_args()'

describe('a commit that an option of the command line may hold', () => {
  it.each([
    ['its only choice', ['p.add_argument("--rev", choices=[PIN])', parse]],
    ['what it stands for alone', ['p.add_argument("--rev", nargs="?", const=PIN)', parse]],
    ['what another command line says', ['p.add_argument("--rev")', 'if debug: p.parse_args(["--rev", PIN])', parse]],
    [
      'a default that others may be put over',
      ['p.add_argument("--rev", default=PIN)', 'p.set_defaults(**read())', parse],
    ],
    [
      'a default that more is merged over',
      ['p.add_argument("--rev", default=PIN)', parse, 'args = Namespace(**{**vars(args), **read()})'],
    ],
  ])('is not believed: %s', (_, lines) => {
    expect(pins(lines)).toEqual(['maker/model@null'])
  })

  it('is believed as its default', () => {
    expect(pins(['p.add_argument("--rev", default=PIN)', parse])).toEqual([`maker/model@${commit}`])
  })
})

describe('an option that a program declares', () => {
  const idsIn = (path: string, text: string) =>
    extract(path, { kind: 'text', oid: 'x', text }).references.map(({ id }) => id)

  it.each([
    ['a.go', 'viper.SetDefault("llm.model", "acme/small-7b")'],
    ['a.go', 'cmd.Flags().String("model", "acme/small-7b", "which one")'],
    ['a.go', 'cmd.PersistentFlags().StringP("embed-model", "e", "acme/small-7b", "which one")'],
    ['a.go', 'fs.StringVar(&cfg.Other, "model", "acme/small-7b", "which one")'],
    ['a.go', 'var flags = []cli.Flag{&cli.StringFlag{Name: "model", Value: "acme/small-7b", Usage: "which one"}}'],
    ['a.go', 'type Config struct {\n\tModel string `env:"MODEL, default=acme/small-7b"`\n}'],
    ['a.rs', 'fn cli() { Command::new("x").arg(Arg::new("model").long("model").default_value("acme/small-7b")); }'],
    ['a.dart', "parser.addOption('model', abbr: 'm', defaultsTo: 'acme/small-7b');"],
    ['a.php', "<?php $this->addOption('model', 'm', InputOption::VALUE_OPTIONAL, 'Which', 'acme/small-7b');"],
    ['a.lua', 'extend("x", { schema = { model = { default = "acme/small-7b" } } })'],
  ])('%s has a default: %s', (path, text) => expect(idsIn(path, text)).toEqual(['acme/small-7b']))

  it.each([
    ['a.go', 'viper.SetDefault("server.image", "acme/small-7b")'],
    ['a.go', 'cmd.Flags().String("title", "acme/small-7b", "which one")'],
    ['a.go', 'cmd.Flags().String("title", "x", "model")'],
  ])('%s, of something else: %s', (path, text) => expect(idsIn(path, text)).toEqual([]))
})
