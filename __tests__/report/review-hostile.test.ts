import { describe, expect, it } from 'vitest'
import type { ReviewOptions } from '../../src/model/index.ts'
import { renderReview } from '../../src/report/index.ts'
import { changed, dossier, finding, reference, report, resolvedModel } from './build.ts'
import { nodesOf, parse } from './gfm.ts'
import { hostile } from './hostile.ts'

const options: ReviewOptions = { changes: [], commentKey: 'default' }

describe('what a stranger writes', () => {
  const dossiers = hostile.map((id, index) =>
    dossier({
      reference: reference({ id, file: id, revision: id, line: index + 1 }),
      resolution: resolvedModel({
        artifact: {
          purl: `pkg:huggingface/${id}`,
          hub: 'huggingface',
          id,
          publisher: { hub: 'huggingface', name: id },
          model: { licence: [id], lineage: [{ model: id, from: id, relation: id, by: 'card', parent: 'known' }] },
        },
        pin: { kind: 'commit', commit: id },
      }),
    }),
  )
  const findings = hostile.map((text, index) =>
    finding({
      check: text,
      data: { name: text, pin: text },
      subject: text,
      file: text,
      dossier: dossiers[index] ?? null,
    }),
  )
  const here = hostile.map(text => finding({ data: { name: text, pin: text }, subject: text, line: 1 }))
  const gaps = hostile.map(subject => ({ class: 'unreadable', reason: subject, subject, detail: subject }) as const)
  const exemptions = hostile.map(text => ({
    check: text,
    subject: text,
    reason: text,
    expires: text,
    source: text,
    rule: text,
    line: 1,
    expired: false,
  }))
  const policy = { sources: hostile.map(text => ({ name: text, path: text, preset: 'strict' as const })), exemptions }
  const review = renderReview(report({ dossiers, findings: [...findings, ...here], gaps, policy }), {
    changes: [changed('src/serve.py', 'x\n'), ...hostile.map(path => changed(path, 'y\n'.repeat(hostile.length)))],
    commentKey: 'default',
    repositoryUrl: 'https://github.com/octo/app',
    reproduce: 'npx weighmaster check',
  })

  it.each([
    ['summary', review.summary],
    ['job summary', review.jobSummary],
    ...review.comments.map((one, index): [string, string] => [`comment ${index}`, one.body]),
  ])('makes no link, image, mention or HTML of its own in the %s', (_, text) => {
    const nodes = nodesOf(parse(text))
    const types = new Set(nodes.map(one => one.type))
    for (const type of [
      'image',
      'imageReference',
      'linkReference',
      'definition',
      'footnoteReference',
      'footnoteDefinition',
    ])
      expect(types).not.toContain(type)
    const ours =
      /^https:\/\/(?:github\.com\/octo\/app\/blob\/a{40}|huggingface\.co|www\.npmjs\.com\/package)\/[\w%~./@-]*(?:#L\d+)?$/
    for (const { type, url } of nodes) if (type === 'link') expect(url).toMatch(ours)
    const markup = nodes.filter(one => one.type === 'html').map(one => one.value ?? '')
    for (const one of markup)
      expect(one).toMatch(
        /^(?:<!-- weighmaster:v1 key=default(?: fp=[\w-]+)? -->(?:<!-- head=a{40} -->)?|<details><summary>[^<>]*<\/summary>|<\/details>)$/,
      )
    const written = nodes
      .filter(one => one.type === 'text')
      .map(one => one.value)
      .join('\n')
    expect(written).not.toMatch(/evil|@\w|dependabot|stop-commands|weighmaster:v1|#\d/)
    expect(text).not.toMatch(/(?!\n|\ufe0f)[\p{Cc}\p{Cf}\p{Cs}]|##\[/u)
  })

  it('draws only plain names', () => {
    const diagram = /```mermaid\n(?<lines>[\s\S]*?)```/.exec(review.jobSummary)?.groups?.['lines'] ?? ''
    for (const line of diagram.trim().split('\n').slice(1))
      expect(line).toMatch(/^ {2}n\d+\["[\w./ -]+"\] --> n\d+\["[\w./ -]+"\]$/)
  })

  it('is one line in an annotation', () => {
    for (const { message } of review.annotations) expect(message).not.toMatch(/[\p{Cc}\p{Cf}]|##\[/u)
  })
})

describe('what is private', () => {
  it('is a name and an outcome, in the summary, in comments and in annotations', () => {
    const secret = dossier({
      reference: reference({ id: 'corp/secret', revision: 'v9' }),
      isPrivate: true,
      previous: { reference: reference({ id: 'corp/secret', revision: 'v8' }), resolution: resolvedModel() },
    })
    const fix = { at: { line: 3, start: 0, end: 0, before: '', after: '' }, value: { safeText: 'e'.repeat(40) } }
    const found = finding({ dossier: secret, fix, check: 'model-licence', data: { name: 'corp/secret', pin: 'gpl' } })
    const gap = { class: 'unreachable', reason: 'gated', subject: 'huggingface:corp/secret@v9', detail: '401' } as const
    const review = renderReview(report({ dossiers: [secret], findings: [found], gaps: [gap] }), {
      ...options,
      changes: [changed('src/serve.py', 'a\nb\n"v9"\n')],
    })
    const all = JSON.stringify(review)
    expect(all).toContain('corp/secret')
    expect(review.comments[0]?.body).toContain('`corp/secret` is in a private namespace and did not pass.')
    for (const word of ['v9', 'v8', 'gpl', 'licence`', 'gated', '401', 'acme', 'apache', 'suggestion', 'e'.repeat(40)])
      expect(all).not.toContain(word)
  })
})
