import { expect, it } from 'vitest'
import { isDeclaring, isHanding, isScriptKey, isWordsKey, isWrapper } from '../../src/catalogue/shell-words.ts'

it.each<[string, boolean, boolean]>([
  ['export', true, false],
  ['env', true, true],
  ['sudo', true, true],
  ['nohup', false, true],
  ['-x', true, true],
  ['--signal=9', false, true],
  ['10s', false, true],
  ['A=b', false, true],
  ['python', false, false],
])('%s: sets variables %s, wraps a command %s', (word, declares, wraps) => {
  expect([isDeclaring(word), isWrapper(word)]).toEqual([declares, wraps])
})

it('knows by the name alone which programs are handed a command line', () => {
  expect(['ssh', '/usr/bin/docker', 'git', 'my-docker'].map(isHanding)).toEqual([true, true, false, false])
})

it('knows keys however their words are joined', () => {
  expect(['extraArgs', 'extra_args', 'extra-args', 'Command', 'kwargs', 'args_file'].map(isWordsKey)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ])
  expect(['user-data', 'userData', 'before_script', 'description'].map(isScriptKey)).toEqual([true, true, true, false])
})
