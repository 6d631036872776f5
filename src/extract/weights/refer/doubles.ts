import { isLibrary } from '../../../catalogue/loaders.ts'
import type { Constants } from '../constant/constants.ts'
import type { Names } from '../constant/names.ts'
import type { Call, Facts, Value } from '../vocabulary.ts'
import { asMentioned, weighing } from './record.ts'
import type { Candidate } from './row/candidate.ts'

/**
 * Tests name models that nobody loads: expected values, and what is handed to doubles. Where a test neither loads surely nor
 * brings in a library that loads, its guesses are told of only; what a known loader takes counts there as everywhere.
 */
export function asExpected(found: readonly Candidate[], facts: Facts, file: string): readonly Candidate[] {
  return ofTest.test(file) && isTesting(facts) ? asTested(found, facts) : found
}

/** The same of what only tests are made of. */
export function asTested(found: readonly Candidate[], facts: Facts): readonly Candidate[] {
  return mayLoad(facts) || found.some(isLoaded) ? found : asMentioned(found)
}

/** What the runners of the languages take for a test's file. */
const ofTest =
  /(?:^|\/)(?:test_[^/]*\.py|[^/]*(?:[._]test|[._]spec|_tests)\.\w+|[^/]*(?:Test|Tests|TestCase|Spec|IT)\.(?:java|kt|swift|cs|scala|groovy|php)|Test[A-Z][^/]*\.(?:java|kt))$/

const isTesting = ({ imports, calls, definitions }: Facts) =>
  imports.some(({ module }) => frameworks.test(module)) ||
  definitions.some(({ name }) => /^test/i.test(name)) ||
  calls.some(({ callee }) => /^(?:describe|it|test|expect|(?:XCT)?assert\w*)$/i.test(callee))

const frameworks = /^(?:pytest|unittest|vitest|@jest|XCTest|Testing|xunit|nunit|org\.junit|kotlin\.test|rspec)/i

/** A library that loads, or a call of somebody's own that says so: `load_from_pretrained`. */
const mayLoad = ({ imports, calls }: Facts) =>
  imports.some(({ module }) => isLibrary(module)) || calls.some(({ callee }) => /from_pretrained$/.test(callee))

const isLoaded = ({ reference: { certainty, kind } }: Candidate) =>
  certainty !== 'heuristic' && (weighing.has(kind) || kind === 'code')

/** Is what is called only made to look like a loader: `global.fetch = jest.fn()`, `verify(ollama).pullModel(…)`? */
export function isDouble({ callee, where }: Call, { names }: Constants): boolean {
  if (told.test(callee)) return isMockito(names)
  const [root = ''] = callee.split('.')
  const bindings = [root, ...globals.map(one => `${one}.${root}`)].flatMap(name => names.lookup(name, where))
  return bindings.length > 0 && bindings.every(({ value }) => makesDouble(value, names))
}

const globals = ['global', 'globalThis', 'window']

/** What Mockito is told of calls, or asked about them: `verify(model).load("x")`. */
const told = /^(?:Mockito\.)?(?:do(?:Nothing|Return|Throw|Answer)|verify|given|when)\(\)\./

const isMockito = ({ facts }: Names) => facts.imports.some(({ module }) => /^org\.mockito\b/.test(module))

/** A double may be told what to answer; one that is handed what has a name may call what is real. */
function makesDouble(value: Value, names: Names): boolean {
  if (value.kind !== 'call') return false
  const { callee, receiver, positional, where } = value.call
  // Handed more than the class, it may call what is real.
  if (/^(?:Mockito\.)?mock$/.test(callee)) return positional.length === 1 && isMockito(names)
  if (receiver) return /\.mock(?:Resolved|Rejected|Return)Value(?:Once)?$/.test(callee) && makesDouble(receiver, names)
  const [root = ''] = callee.split('.')
  const isOwn = names.isLocal(root) || names.lookup(root, where).length > 0
  const from = names.import(root)
  const isFramework = !isOwn && (from === undefined || /^(?:@jest\/globals|vitest)\b/.test(from))
  return isFramework && /^(?:jest|vi)\.fn$/.test(callee) && positional.every(({ kind }) => kind === 'opaque')
}
