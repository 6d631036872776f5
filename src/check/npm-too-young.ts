import { defineCheck } from './define.ts'
import { ageOf, inWords } from './npm/age.ts'
import { factsOf } from './npm/change.ts'

const hour = 3_600_000

export const npmTooYoung = defineCheck({
  id: 'npm-too-young',
  title: 'Package version was published too recently',
  messages: {
    young: {
      text: '{name} {version} was published {age} ago, and the policy asks for {least}: it passes from {when}',
      remedy:
        'Wait, or take the version before. Hijacked versions are found and withdrawn within hours to days as a rule, and this is the one sign that all of them show. If the version fixes a vulnerability that GitHub’s advisories do not name yet, add an exception with an end date to the policy on the base branch.',
    },
  },
  *examine(dossier, policy) {
    const { reference, previous } = dossier
    // A version that base has already is not brought by this pull request, whatever else changed about its entry.
    if (reference.hub !== 'npm' || previous?.reference.revision === reference.revision) return
    // A fix that waits leaves the hole open. Its age still counts beside other signs (npm-provenance-lost).
    if (factsOf(dossier.resolution)?.fixes !== undefined) return
    const age = ageOf(dossier)
    const least = policy.rule('min-age', reference).value
    if (age === null || age.hours >= least) return
    const when = new Date(age.since.getTime() + least * hour).toISOString()
    yield {
      messageId: 'young',
      data: {
        name: reference.id ?? '',
        version: reference.revision ?? '',
        age: inWords(age.hours),
        least: inWords(least),
        when: `${when.slice(0, 10)} ${when.slice(11, 16)} UTC`,
      },
    }
  },
})
