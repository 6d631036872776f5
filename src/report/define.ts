import type { RenderOptions, Report, Reporter } from '../model/index.ts'
import { type Shown, show } from './shown.ts'

/** A reporter that never sees what is private. */
export function defineReporter(reporter: {
  readonly format: string
  readonly title: string
  readonly render: (shown: Shown, options: RenderOptions) => string
}): Reporter {
  return { ...reporter, render: (report: Report, options = {}) => reporter.render(show(report), options) }
}
