import { isLibrary } from '../../../catalogue/loaders.ts'
import { lastOf } from '../values.ts'
import type { Call, Facts } from '../vocabulary.ts'
import { asCompared, asKept } from './compared.ts'
import { asGuess, asMentioned, weighing } from './record.ts'
import type { Candidate } from './row/taking.ts'

/**
 * Tests name models that nobody loads: expected values, and what is handed to doubles. Where a test neither loads surely nor
 * brings in a library that loads, nor shows that it works with what is real, its guesses are told of only; what a known
 * loader takes counts there as everywhere.
 */
export function asExpected(found: readonly Candidate[], facts: Facts, file: string): readonly Candidate[] {
  if (!isTesting(facts)) return found
  return asToldIn(ofTest.test(file) ? asCompared(found, facts) : found, facts, file)
}

function asToldIn(found: readonly Candidate[], facts: Facts, file: string): readonly Candidate[] {
  const isTold = ofTest.test(file) ? !isReal(found, facts, file) : isShared(facts, file) && hasDoubles(facts)
  return isTold ? asTested(found, facts) : found
}

/** The same of a test's file. A library beside doubles is as likely what they stand for. */
function asTested(found: readonly Candidate[], facts: Facts): readonly Candidate[] {
  const isLoading = found.some(isLoaded) || (mayLoad(facts) && (found.some(isNamed) || !hasDoubles(facts)))
  return isLoading ? found : asTold(asKept(found, facts))
}

/** The same of tests that stand beside what they test: what the file brings in says nothing of them. */
export function asTestedHere(found: readonly Candidate[], facts: Facts): readonly Candidate[] {
  const read = asCompared(found, facts)
  return read.some(isLoaded) || (read.some(isNamed) && !hasDoubles(facts)) ? read : asTold(asKept(read, facts))
}

/** What the runners of the languages take for a test's file. */
const ofTest =
  /(?:^|\/)(?:test_[^/]*\.py|test[-_][^/]*\.(?:c|cc|cpp|cxx|rb)|tests\/[^/]+\.rs|[^/]*(?:[._]test|[._]spec|_tests)\.\w+|tests\.rs|[^/]*(?:Test|Tests|TestCase|Spec|IT)\.(?:java|kt|swift|cs|scala|groovy|php|c|cc|cpp|cxx|mm?)|Test[A-Z][^/]*\.(?:java|kt)|[^/]*\.bats)$/
/** What tests share: fixtures of what is real as well as of doubles. Nothing but a test brings in what runs tests. */
const isShared = ({ imports }: Facts, file: string) =>
  /(?:^|\/)conftest\.py$/.test(file) ||
  imports.some(({ module }) => /^(?:vitest|@jest\/globals|msw|nock)(?:\/|$)/.test(module))

const isTesting = ({ imports, calls, definitions, commands }: Facts) =>
  commands.some(({ argv: [program] }) => program?.kind === 'text' && program.text === '@test') ||
  imports.some(({ module }) => frameworks.test(module)) ||
  definitions.some(({ name }) => /^test/i.test(name)) ||
  calls.some(({ callee }) =>
    /^(?:(?:describe|it|test(?:_case|_f|_p)?|expect(?:_\w+)?|check|require|(?:XCT)?assert\w*!?)$|Assert\.)|\.Should\(\)/i.test(
      callee,
    ),
  )

const frameworks =
  /^(?:pytest|unittest|vitest|@jest|msw|nock|XCTest|Testing|xunit|nunit|Microsoft\.VisualStudio\.TestTools|PHPUnit|org\.(?:junit|testng|scalatest)|kotlin\.test|io\.kotest|rspec|github\.com.(?:onsi|stretchr)\b)/i

/** A library that loads, or a call of somebody's own that says so: `load_from_pretrained`. */
const mayLoad = ({ imports, calls }: Facts) =>
  imports.some(({ module }) => isLibrary(module)) || calls.some(({ callee }) => /from_pretrained$/.test(callee))

/** That an address is written says that it is loaded, and nothing of what stands beside it; what a variable is called less. */
const isLoaded = ({ reference: { certainty, kind, loader } }: Candidate) =>
  certainty !== 'heuristic' &&
  loader !== 'address' &&
  !byVariable.test(loader) &&
  (weighing.has(kind) || kind === 'code')

const byVariable = /^(?:constant-|ollama-env$|ollama-provider)/

const asTold = (found: readonly Candidate[]) =>
  asMentioned(found.map(one => (byVariable.test(one.reference.loader) ? asGuess(one) : one)))

/** A class of whatever library that has a model by its name: `Embedder("x")`. */
const isNamed = ({ reference: { loader, kind } }: Candidate) => loader === 'named-class' && weighing.has(kind)

/**
 * Does the test put nothing in the place of anything, and show that it needs what is real: it is one of a whole system, is
 * skipped where something is not there, starts a program, or calls what loads a model or has one by its name?
 */
function isReal(found: readonly Candidate[], facts: Facts, file: string): boolean {
  if (hasDoubles(facts)) return false
  return (
    found.some(isNamed) ||
    ofSystem.test(file) ||
    facts.calls.some(call => isMade(call) || [skips, starts, loads, has].some(one => one.test(call.callee)))
  )
}

const ofSystem =
  /(?:^|[/_.-])(?:e2e|end_?to_?end|integration(?:s|[_-]?tests?)?|smoke|functional|live|gpu|real)(?=[/_.-])|Integration|EndToEnd|E2E/
const skips = /(?:^|\.)(?:XCTSkip\w*|[sS]kip(?:[iI]f|[uU]nless|f|Now|Test)?|importorskip|enabled)$/
const starts = /^(?:subprocess\.\w+|os\.system|\w*_subprocess\w*)$/
/** `load_tts_model`, `downloadWeights`, `loadModelFromUrl` */
const loads =
  /(?<![uU]n)(?:[lL]oad|[dD]ownload)_?(?:\w*_)?(?:[mM]odel|llm|LLM|[pP]ipeline|checkpoint|[wW]eights)s?(?:_\w+|From[A-Z]\w*)?$/
/** `new Embedder(config)`, `TextEncoder(modelName: "x")` */
const makesOne = /(?:^|\.)(?:\w*(?:Embedder|Reranker|Transcriber|Diarizer)|(?:Text|Image|Sentence)Encoder)(?:\.new)?$/
const isMade = ({ callee, positional, keyword }: Call) => positional.length + keyword.size > 0 && makesOne.test(callee)
/** `WhisperNative`, `TransformerModel`, `OfflineRecognizer.from_ctc`, `get_llm_response` */
const has =
  /(?:Recogni[sz]er|[wW]hisper|Transformers?|Llama|LLM|LanguageModel|_llm|Tensors)(?:Native|Provider|Model|Async|_\w+)?(?:\.(?:from_\w+|new))?$/

/** Does it make what stands for something else, or bring that in? */
function hasDoubles({ imports, calls, definitions, bindings }: Facts): boolean {
  return (
    bindings.some(({ name }) => /^(?:global|globalThis|window)\.\w+$/.test(name)) ||
    imports.some(({ module, name }) => ofDoubles.test(module) || isCalledSo.test(name ?? '')) ||
    calls.some(({ callee }) => makes.test(callee) || isCalledSo.test(lastOf(callee))) ||
    definitions.some(
      ({ name, owner, parameters }) =>
        [name, owner ?? ''].some(one => isCalledSo.test(one)) || parameters.some(one => handed.test(one)),
    )
  )
}

/** Libraries for it, and modules of a test's own; what is only declared to Kubernetes is started by nobody. */
const ofDoubles =
  /\bk8s\.io\b|(?:^|[./@-])(?:\w*mock\w*|sinon|nock|msw|testdouble|moq|nsubstitute|responses|respx|vcr|fakes?|stubs?|doubles?)(?:$|[./-])/i
const makes =
  /(?:^|\.)(?:patch(?:\.\w+)?|(?:jest|vi|vitest|sinon|td|mocker)\.\w+|monkeypatch\.set(?:attr|item)|create_autospec)$/
const isCalledSo =
  /^_?(?:[fF]ake|[mM]ock|[sS]tub|[sS]py)(?:[A-Z_0-9]|$)|[a-z](?:Fake|Mock|Stub|Spy|Sim)(?:$|[A-Z])|_(?:fake|mock|stub|spy)(?:_|$)/
const handed = /^(?:mock(?:er|_\w+)?|fake_\w+|\w+_mock|httpserver)$/
