import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/model/index.ts'
import { offered, suggest } from '../../src/report/suggest.ts'
import { commit, dossier, evidence, finding, npmReference, reference } from './build.ts'

/** A finding whose fix replaces `main` in the given line of the given file. */
function fixing(file: string, text: string, given: { date?: string; evidence?: readonly Evidence[] } = {}) {
  const lines = text.split('\n')
  const line = lines.findIndex(one => one.includes('main')) + 1
  const start = (lines[line - 1] ?? '').indexOf('main')
  const about = dossier({ reference: reference({ file, line }), evidence: given.evidence ?? [] })
  const fix = {
    at: { line, start, end: start + 4, before: '', after: '' },
    value: { safeText: commit },
    ...(given.date ? { date: given.date } : {}),
  }
  return { one: finding({ dossier: about, fix }), lines }
}

/** The lines of the suggestion, without its fence. */
function suggested(file: string, text: string, given: Parameters<typeof fixing>[2] = { date: '2026-08-20' }) {
  const { one, lines } = fixing(file, text, given)
  return suggest(one, [one], lines)?.block.text.split('\n').slice(1, -1)
}

const note = 'commit of 2026-08-20 (self-reported)'

describe('suggest', () => {
  it('replaces the pin on the head’s own line', () => {
    expect(suggested('a.py', 'x = load("a/b", revision="main")', {})).toEqual([`x = load("a/b", revision="${commit}")`])
  })

  it('puts the date at the end of a line that a formatter would leave so', () => {
    expect(suggested('a.py', 'r = "main"')).toEqual([`r = "${commit}"  # ${note}`])
    expect(suggested('a.ts', "const r = 'main'")).toEqual([`const r = '${commit}'  // ${note}`])
    expect(suggested('a.yml', 'revision: main')).toEqual([`revision: ${commit}  # ${note}`])
  })

  it('puts the date on a line of its own where the line would be too long', () => {
    expect(suggested('a.py', '    model = load("acme/tiny", revision="main")')).toEqual([
      `    # ${note}`,
      `    model = load("acme/tiny", revision="${commit}")`,
    ])
  })

  it('takes the length that the file itself uses', () => {
    const used = `# ${'x'.repeat(118)}\n    model = load("acme", revision="main")`
    expect(suggested('a.py', used)).toEqual([`    model = load("acme", revision="${commit}")  # ${note}`])
  })

  it('adds nothing to a comment that is there: it may be a directive', () => {
    expect(suggested('a.py', 'r = "main"  # noqa')).toEqual([`# ${note}`, `r = "${commit}"  # noqa`])
  })

  it.each([
    ['Dockerfile', 'ARG REVISION=main', [`# ${note}`, `ARG REVISION=${commit}`]],
    ['deploy/api.Dockerfile', 'ARG REVISION=main', [`# ${note}`, `ARG REVISION=${commit}`]],
    ['a.json', '  "revision": "main",', [`  "revision": "${commit}",`]],
    ['nb.ipynb', '    "m = load(revision=\\"main\\")\\n",', [`    "m = load(revision=\\"${commit}\\")\\n",`]],
    ['App.tsx', '<Model revision="main" />', [`<Model revision="${commit}" />`]],
    ['a.yml', '      vllm serve a/b --revision main', [`      vllm serve a/b --revision ${commit}`]],
    ['run.sh', 'serve --revision main \\', [`serve --revision ${commit} \\`]],
    ['run.sh', 'serve \\\n  --revision main', [`  --revision ${commit}`]],
  ])('comments %s only where it cannot change what the code says', (file, text, lines) => {
    expect(suggested(file, text)).toEqual(lines)
  })

  it('says the date beside the block where the code cannot carry it', () => {
    const { one, lines } = fixing('a.json', '"revision": "main"', { date: '2026-08-20' })
    expect(suggest(one, [one], lines)?.unsaidDate).toBe('2026-08-20')
  })

  it('copies nothing back that a reader would not see', () => {
    expect(suggested('a.py', 'r = "main" # \u202e')).toBeUndefined()
    expect(suggested('a.md', '<!-- main -->')).toBeUndefined()
  })
})

describe('offered', () => {
  const good = fixing('a.py', 'r = "main"')

  it('offers where the line is what it was made for', () => {
    expect(offered(good.one, [good.one], good.lines)).toEqual(good.one.fix)
  })

  it.each([
    ['the line says something else', ['r = "next"']],
    ['the line is shorter', ['r']],
    ['there is no such line', []],
  ])('not where %s', (_, lines) => {
    expect(offered(good.one, [good.one], lines)).toBeNull()
  })

  it('not where anything of the reference is refuted', () => {
    const { one, lines } = fixing('a.py', 'r = "main"', {
      evidence: [evidence({ claim: 'model-signature', outcome: 'refuted' })],
    })
    expect(offered(one, [one], lines)).toBeNull()
  })

  it('not where a finding doubts whose it is', () => {
    const doubt = finding({ dossier: good.one.dossier, check: 'model-publisher-not-allowed', severity: 'warning' })
    expect(offered(good.one, [good.one, doubt], good.lines)).toBeNull()
    expect(offered(good.one, [good.one, { ...doubt, severity: 'silent' }], good.lines)).toEqual(good.one.fix)
  })

  it('not where it is shown in another file than it is written in', () => {
    expect(offered({ ...good.one, file: 'package.json' }, [], good.lines)).toBeNull()
  })

  it('takes an integrity for what it is, too', () => {
    const about = dossier({ reference: npmReference({ file: 'package-lock.json', integrity: 'sha1-abc' }) })
    const fix = { at: { line: 1, start: 1, end: 9, before: '', after: '' }, value: { safeText: 'sha512-x' } }
    const one = finding({ dossier: about, fix })
    expect(offered(one, [one], ['"sha1-abc"'])).toEqual(fix)
  })
})
