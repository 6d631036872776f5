import { describe, expect, it } from 'vitest'
import { findReferences, type Reference } from '../../src/entry/references.ts'
import { type Group, type Label, readCorpus } from '../../tools/eval/corpus.ts'
import { isBelievedPin, isChecked, isLostPin, score } from '../../tools/eval/score.ts'

const encoder = new TextEncoder()

function groupOf(labels: readonly Partial<Label>[]): Group {
  const base = { file: 'a.py', line: 1, hub: 'huggingface', id: 'org/one', revision: null, path: null } as const
  return {
    name: 'group',
    files: [{ path: 'a.py', content: encoder.encode('') }],
    labels: labels.map(label => ({ ...base, kind: 'weights', certainty: 'load', ...label })),
  }
}

function referenceOf(change: Partial<Reference>): Reference {
  const base = { ecosystem: 'model', hub: 'huggingface', id: 'org/one', kind: 'weights', certainty: 'load' } as const
  return { ...base, revision: null, file: 'a.py', line: 1, loader: 'test', ...change }
}

const verdicts = (group: Group, ...found: Partial<Reference>[]) =>
  score(group, found.map(referenceOf)).checked.map(({ verdict, why }) => [verdict, why])

describe('score', () => {
  it('counts a reference found as labelled', () => {
    expect(verdicts(groupOf([{}]), {})).toEqual([['hit', '']])
  })

  it('counts another revision as a miss and a false positive', () => {
    expect(verdicts(groupOf([{ revision: 'main' }]), {})).toEqual([
      ['miss', 'revision null instead of main'],
      ['wrong', 'revision is main'],
    ])
  })

  it('tells a commit that is believed from one that is not seen', () => {
    const commit = 'a'.repeat(40)
    const believed = score(groupOf([{ revision: 'main' }]), [referenceOf({ revision: commit })]).checked
    expect([believed.filter(isBelievedPin).length, believed.filter(isLostPin).length]).toEqual([1, 0])
    const lost = score(groupOf([{ revision: commit }]), [referenceOf({})]).checked
    expect([lost.filter(isBelievedPin).length, lost.filter(isLostPin).length]).toEqual([0, 1])
  })

  it('says of a hit what need not be right', () => {
    expect(verdicts(groupOf([{ path: 'x.gguf' }]), { certainty: 'heuristic', kind: 'adapter' })).toEqual([
      ['hit', 'kind: weights → adapter, certainty: load → heuristic, path: x.gguf → null'],
    ])
  })

  it('accepts what a label leaves open, or offers as an alternative', () => {
    expect(verdicts(groupOf([{ open: ['revision'] }]), { revision: 'v1' })).toEqual([['hit', '']])
    expect(verdicts(groupOf([{ or: [{ id: 'one' }] }]), { id: 'one' })).toEqual([['hit', '']])
    expect(verdicts(groupOf([{ or: [{ id: 'one' }] }]), { id: 'two' })).toEqual([
      ['miss', 'found there: huggingface:two (weights, load, test)'],
      ['wrong', 'there is: huggingface:org/one'],
    ])
  })

  it('counts neither for nor against what is optional', () => {
    const group = groupOf([{ optional: true, kind: 'adapter' }])
    expect(verdicts(group)).toEqual([])
    expect(verdicts(group, { revision: 'main' })).toEqual([])
    expect(score(group, [referenceOf({})]).neutral).toBe(1)
    expect(verdicts(groupOf([{ optional: true, kind: 'mention', open: ['kind'] }]), {})).toEqual([])
    expect(verdicts(groupOf([{ optional: true, kind: 'mention' }]), {})).toEqual([['wrong', 'is mention']])
    expect(verdicts(group, { line: 2 })).toEqual([['wrong', 'is on line 1']])
  })

  it('counts as false what loads nothing, and as missed what was taken for something that is never checked', () => {
    expect(verdicts(groupOf([{ kind: 'hosted' }]), {})).toEqual([['wrong', 'is hosted']])
    expect(verdicts(groupOf([{}]), { kind: 'tokenizer' })).toEqual([['miss', 'taken for tokenizer']])
  })

  it('tells a guess, that ends at the lookup, from what the hub would confirm', () => {
    const guess = { certainty: 'heuristic', id: 'blue/green', line: 7 } as const
    expect(verdicts(groupOf([]), guess)).toEqual([['guess', 'nothing is there']])
    expect(verdicts(groupOf([]), { ...guess, certainty: 'load' })).toEqual([['wrong', 'nothing is there']])
    expect(verdicts(groupOf([{ kind: 'hosted' }]), { certainty: 'heuristic' })).toEqual([['wrong', 'is hosted']])
  })

  it('compares computed names and unchecked kinds apart', () => {
    const group = groupOf([
      { certainty: 'dynamic', id: null },
      { kind: 'dataset', line: 2 },
    ])
    const { checked, dynamic, unchecked } = score(group, [referenceOf({ certainty: 'dynamic', id: null })])
    expect(checked).toEqual([])
    expect(dynamic.map(row => row.verdict)).toEqual(['hit'])
    expect(unchecked.map(row => row.verdict)).toEqual(['miss'])
  })

  it('does not count packages', () => {
    expect(verdicts(groupOf([]), { ecosystem: 'npm', hub: 'npm', kind: 'package' })).toEqual([])
  })
})

describe.each(readCorpus().map(group => ({ name: group.name, group })))('corpus: $name', ({ group }) => {
  const texts = new Map(group.files.map(({ path, content }) => [path, new TextDecoder().decode(content).split('\n')]))

  it('labels files and lines that exist', () => {
    const lost = group.labels.filter(({ file, line }) => texts.get(file)?.[line - 1] === undefined)
    expect(lost).toEqual([])
  })

  it('labels the line of the literal', () => {
    const closed = group.labels.filter(label => label.certainty !== 'dynamic' && !label.open?.includes('id'))
    const fixed = closed.filter(
      label => !label.open?.includes('line') && !label.or?.some(one => one.line !== undefined),
    )
    // The type of a repository is told by another argument, or by the address.
    const names = (label: Label) =>
      [label.id, ...(label.or ?? []).map(one => one.id)].flatMap(id => id?.replace(/^(?:datasets|spaces)\//, '') ?? [])
    const elsewhere = fixed.filter(label => {
      const text = texts.get(label.file)?.[label.line - 1] ?? ''
      return !names(label).some(name => text.includes(name))
    })
    expect(elsewhere).toEqual([])
  })

  it('expects each reference once', () => {
    const required = group.labels.filter(label => isChecked(label) && label.optional !== true)
    const keys = required.map(({ file, line, hub, id, revision }) => JSON.stringify([file, line, hub, id, revision]))
    expect(keys.length).toBe(new Set(keys).size)
  })

  it('is found without an exception', () => {
    const files = group.files.map(({ path }) => path)
    const { references } = findReferences(group.files)
    expect(references.every(({ file }) => files.includes(file))).toBe(true)
  })
})
