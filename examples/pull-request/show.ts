import type { StepResult } from '../../__tests__/world/runner.ts'
import type { Scene } from './scene.ts'

const rule = (title: string) => `\n── ${title} ${'─'.repeat(Math.max(3, 100 - title.length))}\n\n`

/** The review as a person would read it: summary, each comment with its place, annotations, and how the job ended. */
export function show({ github, hub, registry }: Scene, { annotations, exitCode, outcome }: StepResult): string {
  const { state } = github
  const parts = [
    ...state.issueComments.map(comment => rule('Summary on the pull request') + readable(comment.body)),
    ...state.reviewComments.map(
      ({ path, line, startLine, body }) =>
        rule(`Comment on ${path}, line ${startLine ? `${startLine}–` : ''}${line}`) + readable(body),
    ),
    rule('Annotations') + annotations.map(annotation).join('\n'),
    rule('The job'),
    `exit code ${exitCode} (${outcome}); ${state.requests.length} requests to GitHub, ${hub.requests.length} to the hub, ${registry.requests.length} to the registry\n`,
  ]
  return parts.join('\n')
}

function annotation({ level, message, properties: { file, line, title } }: StepResult['annotations'][number]): string {
  const place = file === undefined ? '' : ` ${file}${line === undefined ? '' : `:${line}`}`
  return `${level}${place}: ${title === undefined ? '' : `${title}: `}${message}`
}

/** Without what only machines read. */
function readable(markdown: string): string {
  return markdown
    .replaceAll(/<!--[\s\S]*?-->\n?/g, '')
    .replaceAll(/<\/?(?:details|summary)>/g, '')
    .replaceAll(/\n{3,}/g, '\n\n')
}
