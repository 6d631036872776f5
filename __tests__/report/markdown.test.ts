import { describe, expect, it } from 'vitest'
import { markdown } from '../../src/report/markdown.ts'
import { dossier, finding, report } from './build.ts'

describe('markdown', () => {
  it('holds the whole report, however long', () => {
    const findings = Array.from({ length: 3_000 }, (_, index) => finding({ line: index + 1 }))
    const text = markdown.render(report({ dossiers: [dossier()], findings }))
    expect(text).toContain('## ❌ Weighmaster: 3000 errors')
    expect(text.match(/^- ❌/gm)).toHaveLength(3_000)
    expect(text).not.toContain('left out')
  })
})
