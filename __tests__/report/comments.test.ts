import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/model/index.ts'
import { renderReview } from '../../src/report/index.ts'
import { changed, commit, dossier, finding, reference, report } from './build.ts'

const source = Array.from({ length: 40 }, (_, index) => `load("acme/m${index + 1}", revision="main")`).join('\n')

const commentsOf = (findings: readonly Finding[], lines?: readonly number[], text = source) =>
  renderReview(report({ findings }), { changes: [changed('src/serve.py', text, lines)], commentKey: 'default' })
    .comments

/** An unpinned model on a line, with its fix. */
function unpinned(line: number, given: Partial<Finding> = {}): Finding {
  const start = (source.split('\n')[line - 1] ?? '').indexOf('main')
  return finding({
    dossier: dossier({ reference: reference({ id: `acme/m${line}`, line }) }),
    data: { name: `acme/m${line}`, pin: 'main' },
    fix: { at: { line, start, end: start + 4, before: '', after: '' }, value: { safeText: commit } },
    ...given,
  })
}

/** The same without a fix. */
function plain(line: number, given: Partial<Finding> = {}): Finding {
  const { fix: _fix, ...rest } = unpinned(line, given)
  return rest
}

describe('comments', () => {
  it('stand only on lines of the diff', () => {
    expect(commentsOf([unpinned(1), unpinned(2)], [2]).map(one => one.line)).toEqual([2])
    expect(commentsOf([{ ...unpinned(2), file: 'other.py' }])).toEqual([])
    const unknown = { ...changed('src/serve.py', source), commentable: null }
    expect(
      renderReview(report({ findings: [unpinned(1)] }), { changes: [unknown], commentKey: 'default' }).comments,
    ).toEqual([])
  })

  it('never stand anywhere else, whatever is commentable', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 40 })),
        fc.array(fc.integer({ min: 1, max: 60 })),
        (lines, at) => {
          for (const { line } of commentsOf(
            at.map(one => (one % 2 ? plain(one) : unpinned(one))),
            lines,
          ))
            expect(lines).toContain(line)
        },
      ),
    )
  })

  it('are at most five, the worst first', () => {
    const findings = Array.from({ length: 12 }, (_, index) =>
      unpinned(index + 1, { severity: index === 11 ? 'error' : 'warning' }),
    )
    const comments = commentsOf(findings)
    expect(comments.map(one => one.line)).toEqual([12, 1, 2, 3, 4])
  })

  it('offer the fix on the line where it goes', () => {
    const [comment] = commentsOf([unpinned(3)])
    expect(comment?.body).toContain(`\`\`\`suggestion\nload("acme/m3", revision="${commit}")\n\`\`\``)
  })

  it('say it where the finding is, without a suggestion, when the fix’s line is not in the diff', () => {
    const elsewhere = {
      ...plain(1),
      fix: {
        ...unpinned(9).fix,
        at: { line: 9, start: 26, end: 30, before: '', after: '' },
        value: { safeText: commit },
      },
    }
    const [comment] = commentsOf([elsewhere], [1])
    expect(comment?.line).toBe(1)
    expect(comment?.body).not.toContain('suggestion')
  })

  it('are one for a line, however many findings it has', () => {
    const about = unpinned(1)
    const also = finding({ dossier: about.dossier, check: 'model-remote-code', line: 1, severity: 'warning' })
    const comments = commentsOf([about, also])
    expect(comments).toHaveLength(1)
    expect(comments[0]?.body).toMatch(/`model-unpinned`[\s\S]*`model-remote-code`/)
  })

  it('are one for a cause that touches many lines of a file', () => {
    const comments = commentsOf([1, 5, 9, 14, 20].map(line => plain(line)))
    expect(comments).toHaveLength(1)
    expect(comments[0]?.line).toBe(1)
    expect(comments[0]?.body).toContain(
      'Also: `huggingface:acme/m5@main` (line 5), `huggingface:acme/m9@main` (line 9)',
    )
  })

  it('name a few places of a cause and count the rest', () => {
    const comments = commentsOf(Array.from({ length: 30 }, (_, index) => plain(index + 1)))
    expect(comments[0]?.body).toMatch(/\(line 11\) and 19 more\./)
  })

  it('say of each other place of the same reference where it is', () => {
    const spread = dossier({ alsoAt: [reference({ file: 'b.py', line: 9 })] })
    expect(commentsOf([finding({ dossier: spread })])[0]?.body).toContain('Also: `b.py:9`.')
  })

  it('have a fingerprint that stays while the line moves, and the marker that carries it', () => {
    const about = dossier()
    const [before] = commentsOf([finding({ dossier: about, line: 1 })], undefined, 'load("x")')
    const [moved] = commentsOf([finding({ dossier: about, line: 3 })], undefined, '\n\nload("x")')
    const [edited] = commentsOf([finding({ dossier: about, line: 1 })], undefined, 'load("y")')
    expect(before?.fingerprint).toMatch(/^[0-9a-f]{32}$/)
    expect(before?.body.startsWith(`<!-- weighmaster:v1 key=default fp=${before.fingerprint} -->\n`)).toBe(true)
    expect(moved?.fingerprint).toBe(before?.fingerprint)
    expect(edited?.fingerprint).not.toBe(before?.fingerprint)
  })

  it('tell equal lines apart', () => {
    const twins = [plain(1), plain(2)].map(one => ({
      ...one,
      subject: 'x',
      data: { name: String(one.line), pin: 'main' },
    }))
    const prints = commentsOf(twins, undefined, 'same\nsame').map(one => one.fingerprint)
    expect(prints[1]).toBe(`${prints[0]}-2`)
  })
})
