import type { Reference } from '../../../model/index.ts'
import { Constants, type Outer } from '../constant/constants.ts'
import type { Host } from '../constant/environment.ts'
import type { Facts } from '../vocabulary.ts'
import { accounts } from './account.ts'
import { bindingCandidates } from './bindings.ts'
import { callCandidates } from './calls.ts'
import { commandCandidates } from './commands.ts'
import { madeIn } from './elsewhere.ts'
import { folderCandidates } from './folders.ts'
import { groupCandidates } from './groups.ts'
import { addressCandidates, literalsIn } from './literal.ts'
import { onwardCandidates } from './onward.ts'
import { asMentioned, recordsIn, repositoriesIn } from './record.ts'
import { remarkCandidates } from './remark.ts'
import { Rows } from './row/rows.ts'
import { bareFields } from './row/siblings.ts'
import type { Candidate, Reading } from './row/taking.ts'
import { servicesIn } from './served.ts'
import { settle } from './settle.ts'
import { Settings } from './surroundings.ts'
import { asExpected, asTestedHere } from './tested.ts'

/** What the facts of one file refer to, in the order of their lines. */
export function interpret(facts: Facts, file: string): readonly Reference[] {
  return settle(asExpected(candidatesIn(facts, file), facts, file))
}

/** Those of which nothing else is told: a command says more of its address, such as what its file is compared with. */
function besides(addresses: readonly Candidate[], told: readonly Candidate[]): readonly Candidate[] {
  const known = new Set(told.map(({ offset, reference: { id } }) => `${offset} ${id}`))
  return addresses.filter(({ offset, reference: { id } }) => !known.has(`${offset} ${id}`))
}

function candidatesIn(facts: Facts, file: string, outer?: Outer, host?: Host): readonly Candidate[] {
  const constants = new Constants(facts, outer, host)
  const [settings, rows, records] = [new Settings(facts, constants), new Rows(file), recordsIn(facts)]
  const bare = bareFields(constants, rows)
  const [repositories, services] = [repositoriesIn(facts), servicesIn(facts)]
  const isAccount = accounts(facts, file)
  const reading: Reading = { file, constants, settings, rows, records, isAccount, repositories, services, bare }
  const called = callCandidates(reading)
  const told = commandCandidates(facts, reading)
  // Of a record in JSON the commands were run; what runs them reads other forms.
  const run = /\.jsonl?$/.test(file) && isAccount() ? asMentioned(told) : told
  const made = madeIn(facts, constants)
  const set = [...bindingCandidates(reading), ...facts.mappings.flatMap(mapping => groupCandidates(mapping, reading))]
  const literals = literalsIn(facts, file)
  return [
    ...called,
    ...onwardCandidates([...called, ...literals], reading),
    ...run,
    ...folderCandidates([...called, ...run], facts, reading),
    ...set.filter(({ reference: { hub, id, revision } }) => {
      return hub !== 'ollama' || !made.has(revision === null ? `${id}` : `${id}:${revision}`)
    }),
    ...literals,
    ...besides(
      facts.addresses.flatMap(value => addressCandidates(value, constants, file)),
      run,
    ),
    ...facts.remarks.flatMap(text => remarkCandidates(text, file)),
    ...facts.embedded.flatMap(({ facts: document, templated, startedBy, isTest }) => {
      const around = templated ? { constants, where: templated } : outer
      const found = candidatesIn(document, file, around, startedBy && { constants, command: startedBy })
      return isTest ? asTestedHere(found, document) : found
    }),
  ]
}
