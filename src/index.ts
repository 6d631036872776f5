/**
 * Weighmaster's public API. Everything of the world (network, trust root, time) is passed in, so that a program or a
 * test runs the whole pipeline on data alone.
 */
import { publicEndpoints as known } from './catalogue/public-hosts.ts'
import { checks } from './check/index.ts'
import { extractors } from './extract/index.ts'
import { type Endpoints, type RenderOptions, type Report, UsageError } from './model/index.ts'
import { reporters } from './report/index.ts'
import { resolvers } from './resolve/index.ts'
import { verifiers } from './verify/index.ts'

export { commentableLines, type DiffFile, parseDiff } from './change/index.ts'
export { defineCheck } from './check/index.ts'
export { findReferences, type SourceText } from './entry/references.ts'
export { type InspectOptions, inspect } from './inspect.ts'
export type * from './model/index.ts'
export { contentOf, HttpFailure, UsageError } from './model/index.ts'
export { createHttp, type HttpOptions } from './net/index.ts'
export { type ParseOptions, parsePolicy } from './policy/index.ts'
export { renderReview } from './report/index.ts'
export { loadTrust, refreshTrust, type TrustOptions } from './trust/index.ts'

/** Where the public services are looked up. */
export const publicEndpoints: Endpoints = known

/** What is built in, by room: to pick from, or to add to (`inspect` takes its own list of checks). */
export const builtin = { extractors, resolvers, verifiers, checks, reporters } as const

/** The report as text in one of `builtin.reporters`' formats. Throws `UsageError` for another. */
export function render(report: Report, format: string, options: RenderOptions = {}): string {
  const reporter = reporters.find(one => one.format === format)
  if (reporter) return reporter.render(report, options)
  throw new UsageError(`There is no format ${JSON.stringify(format)}: ${reporters.map(one => one.format).join(', ')}.`)
}
