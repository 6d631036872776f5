import type { Annotation, Finding, Severity } from '../model/index.ts'
import { advice, observed, say } from './fill.ts'
import { of } from './rank.ts'
import type { Shown } from './shown.ts'

/** As many of each level as a runner shows of one step. */
const most = 10

const levels: readonly { readonly severity: Severity; readonly level: Annotation['level'] }[] = [
  { severity: 'error', level: 'error' },
  { severity: 'warning', level: 'warning' },
  { severity: 'note', level: 'notice' },
]

/** The ten worst of each level; where there are more, the last says so. Plain text: the door escapes it again. */
export function annotationsOf({ findings }: Shown): readonly Annotation[] {
  return levels.flatMap(({ severity, level }) => {
    const all = of(findings, severity)
    if (all.length <= most) return all.map(finding => annotation(level, finding))
    const rest = all.length - most + 1
    return [
      ...all.slice(0, most - 1).map(finding => annotation(level, finding)),
      { level, title: 'weighmaster', message: `${rest} more of this level: see the job summary of this run.` },
    ]
  })
}

function annotation(level: Annotation['level'], finding: Finding): Annotation {
  const message = `${say.plain(observed(finding)).text} ${say.plain(advice(finding)).text}`
  const place = finding.file === '' ? {} : { file: finding.file, line: finding.line }
  return { level, title: `weighmaster: ${finding.check}`, message, ...place }
}
