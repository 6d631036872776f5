import { defineReporter } from './define.ts'
import { markdownReport } from './review.ts'

/** The job summary as a document, without a limit to its length. */
export const markdown = defineReporter({
  format: 'markdown',
  title: 'Markdown document',
  render: shown => markdownReport(shown, {}, Number.POSITIVE_INFINITY),
})
