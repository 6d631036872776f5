import { expect, it } from 'vitest'
import { exceptionExpired } from '../../src/check/exception-expired.ts'
import { judge } from '../../src/check/index.ts'
import { parsePolicy } from '../../src/policy/index.ts'

const text = (expires: string) => `version: 1
exceptions:
  - check: model-moved
    subject: huggingface:acme/x
    reason: renamed, checked with the publisher
    expires: ${expires}
`
const findings = (expires: string) => {
  const source = { name: 'base tip', path: '.github/weighmaster.yml', text: text(expires) }
  const policy = parsePolicy([source], { now: new Date('2026-11-21T23:59:59Z') })
  return judge({ dossiers: [], gaps: [], changes: [], policy }, [exceptionExpired])
}

it('an exception that has run out is an error at its line', () => {
  expect(
    findings('2026-11-20').map(({ severity, file, line, subject, template, data }) => ({
      severity,
      file,
      line,
      subject,
      template,
      data,
    })),
  ).toEqual([
    {
      severity: 'error',
      file: '.github/weighmaster.yml',
      line: 3,
      subject: 'huggingface:acme/x',
      template: 'the exception for {check} of {subject} ended on {expires} (base branch: {rule})',
      data: {
        check: 'model-moved',
        subject: 'huggingface:acme/x',
        expires: '2026-11-20',
        rule: 'exceptions[0]',
      },
    },
  ])
})

it('an exception holds through its last day', () => {
  expect(findings('2026-11-21')).toEqual([])
})
