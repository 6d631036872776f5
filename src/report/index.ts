import type { Reporter } from '../model/index.ts'
import { cyclonedx } from './cyclonedx.ts'
import { htmlPage } from './html.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import { sarif } from './sarif.ts'
import { text } from './text.ts'

export { notPosted, renderReview } from './review.ts'

/** Every reporter, one per format, in alphabetical order. */
export const reporters: readonly Reporter[] = [cyclonedx, htmlPage, json, markdown, sarif, text]
