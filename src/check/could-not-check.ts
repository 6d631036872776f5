import { enumerate, type Gap, type GapClass, type Scene, spoken, subjectOf, words } from '../model/index.ts'
import { defineCheck } from './define.ts'

/** The one finding for each cause of not knowing (contracts 5): silence must never look like a pass. */
export const couldNotCheck = defineCheck({
  id: 'could-not-check',
  title: 'Something could not be checked',
  messages: {
    unreadable: {
      text: '{subjects} could not be read ({why})',
      remedy:
        'What cannot be read cannot be checked, and always fails: otherwise anybody could hide a reference this way. Restore the file to what its tool writes, the detail says where reading stopped; and bring what is too much for one run in parts.',
    },
    unreachable: {
      text: '{subjects} could not be checked ({why})',
      remedy:
        'Nothing is known against it: the registry or hub did not tell. Run the check again. Where a key or a log is not known, take a newer release of this tool, or give the registry’s keys in trust-root.',
    },
    required: {
      text: '{subjects} could not be checked ({why}), and the policy requires it',
      remedy:
        'Run the check again. What the policy requires must be proved: if this registry or hub can never prove it, take the requirement out of the policy on the base branch.',
    },
    dynamic: {
      text: '{subjects} is computed at run time: nobody can tell from the files what will be loaded',
      remedy:
        'Write the id as a literal, or as a constant in the same file, so that a reader and this check can see it.',
    },
  },
  *survey(scene) {
    const dossiers = new Map(scene.dossiers.map(dossier => [subjectOf(dossier.reference), dossier]))
    // A private name by itself: why it could not be checked is not told, and hides nothing of the others.
    const alone = ({ subject }: Gap) => (dossiers.get(subject)?.isPrivate ? subject : '')
    const causes = Map.groupBy(scene.gaps, gap => `${messageOf(gap, scene)} ${gap.reason} ${alone(gap)}`)
    for (const gaps of causes.values()) {
      // Shown where `paths:` lowers least: the others must not hide behind it.
      const [first] = gaps.toSorted((a, b) => scene.policy.lowering(a.file ?? '') - scene.policy.lowering(b.file ?? ''))
      if (!first) continue
      const { subject, file, line, reason, detail } = first
      const why = detail === undefined ? spoken(reason) : words`${spoken(reason)}: ${detail}`
      yield {
        messageId: messageOf(first, scene),
        data: {
          subjects: enumerate([...new Set(gaps.map(gap => gap.subject))]),
          why,
          count: String(gaps.length),
          reason,
        },
        hard: messageOf(first, scene) === 'required',
        subject,
        file: file ?? '',
        line: line ?? 1,
        about: gaps.map(({ subject, file = '' }) => {
          return { subject, file, reference: dossiers.get(subject)?.reference ?? null }
        }),
      }
    }
  },
})

function messageOf(gap: Gap, scene: Scene): GapClass | 'required' {
  return gap.class === 'unreachable' && isRequired(gap, scene) ? 'required' : gap.class
}

const requiredSubjects = new WeakMap<Scene, ReadonlySet<string>>()

function isRequired({ subject }: Gap, scene: Scene): boolean {
  const known = requiredSubjects.get(scene) ?? subjectsWithRequirements(scene)
  requiredSubjects.set(scene, known)
  return known.has(subject)
}

function subjectsWithRequirements({ dossiers, policy }: Scene): ReadonlySet<string> {
  const required = dossiers.filter(({ reference }) => policy.required(reference).length > 0)
  return new Set(required.map(({ reference }) => subjectOf(reference)))
}
