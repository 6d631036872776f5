import { describe, expect, it } from 'vitest'
import { isRecord } from '../../src/catalogue/record-keys.ts'

describe('a record names models and loads none', () => {
  it.each([
    ['a leaderboard', ['model', 'score', 'elo'], false],
    ['a price list', ['model', 'input_cost_per_token', 'output_cost_per_token'], false],
    ['a log of runs', ['base_model', 'bits', 'date', 'git_sha', 'hostname'], false],
    ['a catalogue', ['id', 'label', 'context'], true],
    ['an entry of a console', ['state', 'createdOn', 'providerName', 'huggingFace'], true],
    ['a picker', ['id', 'likes', 'task'], true],
    ['a server’s list', ['model', 'modified_at', 'digest'], false],
    ['a server’s answer', ['model', 'choices', 'usage'], false],
    ['a hub’s answer', ['id', 'sha', 'siblings'], false],
    ['a log in percent', ['model', 'kept_pct', 'drift_pct'], false],
    ['a log in camel case', ['model', 'avgInferenceTimeMs', 'successRate'], false],
  ])('%s', (_, keys, isInList) => expect(isRecord(keys, isInList)).toBe(true))

  it.each([
    ['one telling key alone', ['model', 'score', 'threshold'], true],
    ['traits outside a list', ['model', 'description', 'max_tokens'], false],
    ['one trait told twice', ['modelId', 'supportsTools', 'supportsVision'], true],
    ['too few keys', ['score', 'elo'], true],
    [
      'a trainer’s settings, whatever scores an author adds',
      ['base_model', 'learning_rate', 'score', 'elo', 'likes'],
      true,
    ],
    ['a pinned model, whatever scores an author adds', ['model', 'revision', 'score', 'elo', 'likes'], true],
    ['a server’s settings, whatever scores an author adds', ['model', 'dtype', 'score', 'elo', 'likes'], true],
  ])('but not %s', (_, keys, isInList) => expect(isRecord(keys, isInList)).toBe(false))
})
