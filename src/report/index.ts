import type { Reporter } from '../model/index.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'

export { renderReview } from './review.ts'

/** Every reporter, one per format, in alphabetical order. */
export const reporters: readonly Reporter[] = [json, markdown]
