import { expect, it } from 'vitest'
import { shell } from '../../../../src/extract/weights/carrier/shell.ts'
import { extractText } from '../cases.ts'

const found = (...lines: readonly string[]) =>
  extractText(shell, 'run.sh', lines.join('\n')).references.map(({ id, certainty }) => `${id} ${certainty}`)

it.each<[string, string[]]>([
  ['in quotes', ['"$VENV/bin/hf" download acme-ai/a']],
  ['without', ['$VENV/bin/hf download acme-ai/a']],
  ['behind them', ['"$BIN"/hf download acme-ai/a']],
  ['held by a variable', ['HF="$(pwd)/bin/hf"', '"$HF" download acme-ai/a']],
  ['held by another', ['HF="$(pwd)/bin/hf"', 'RUN=$HF', 'nohup $RUN download acme-ai/a &']],
  ['of an interpreter', ['"$VENV/bin/python" -u -m vllm.entrypoints.openai.api_server --model acme-ai/a']],
  ['of a shell', [`$ROOT/bin/bash -c 'hf download acme-ai/a'`]],
])('a program is known by the end of its path, %s', (_, lines) => expect(found(...lines)).toEqual(['acme-ai/a load']))

it.each<[string, string[]]>([
  ['a part of a name', ['"$A-hf" download acme-ai/a']],
  ['itself', ['HF="$HF"', '"$HF" download acme-ai/a']],
])('and not by %s', (_, lines) => expect(found(...lines)).toEqual([]))
