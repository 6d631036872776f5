import { placeOfPolicy } from '../model/index.ts'
import { defineCheck } from './define.ts'

export const exceptionExpired = defineCheck({
  id: 'exception-expired',
  title: 'An exception of the policy has run out',
  messages: {
    expired: {
      text: 'the exception for {check} of {subject} ended on {expires} ({source}: {rule})',
      remedy:
        'It is not applied any more. Remove it from the policy on the base branch, or, if its reason still holds, give it a new end date there.',
    },
  },
  *survey({ policy }) {
    for (const { check, subject, expires, source, rule, path, line, expired } of policy.exemptions) {
      if (!expired) continue
      yield {
        messageId: 'expired',
        data: { check, subject, expires, source: placeOfPolicy(source), rule },
        file: path ?? '',
        line,
        subject,
      }
    }
  },
})
