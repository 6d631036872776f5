import type { Extraction, Extractor, Reference } from '../../model/index.ts'
import { fieldsOf } from './fields.ts'
import { halvesDisagree } from './halves.ts'
import { type JsonDocument, parseJson } from './json.ts'
import { type NestedEntry, nestedEntries, nestedPin } from './lock-v1.ts'
import { pinAtOf } from './pin-at.ts'
import { type PlacePin, placePins } from './place-pin.ts'
import { connect, placesOf } from './places.ts'
import { toReference } from './reference.ts'
import { gather, strictly, Unreadable, unreadable } from './strictly.ts'

/** npm's lock, versions 1 to 3. `npm-shrinkwrap.json` has the same form and wins over it. */
export const packageLock: Extractor = {
  id: 'package-lock',
  title: 'npm package-lock.json and npm-shrinkwrap.json',
  accepts: path => /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/iu.test(path),
  extract: file => strictly(file, text => readLock(text, file.path)),
}

function readLock(text: string, file: string): Extraction {
  const document = parseJson(text)
  const fields = fieldsOf(document.root, document)
  const version = fields.member('lockfileVersion')?.value
  if (version !== undefined && !(version.type === 'scalar' && [1, 2, 3].includes(Number(version.value)))) {
    throw new Unreadable('unknown-format', document.at(version.start).line, 'lockfileVersion is not 1, 2 or 3')
  }
  const [packages, dependencies] = [fields.object('packages'), fields.object('dependencies')]
  // npm writes neither for a project without dependencies, but always says which version it writes.
  if (!packages && !dependencies && !version) throw new Unreadable('unexpected-shape', 1, 'it is not a lockfile of npm')
  const row = rowsOf(document, file)
  if (!packages) {
    const { results, faults } = gather(dependencies ? nestedEntries(dependencies, document) : [], entry => [
      row(fromNested(entry)),
    ])
    return { references: results, gaps: faults.map(fault => unreadable(file, fault)) }
  }
  const places = placesOf(packages, document)
  connect(places)
  const inFileOrder = [...places.values()].toSorted((a, b) => a.key.start - b.key.start)
  const { results, faults } = gather(inFileOrder, place => placePins(place, places))
  const disagreements = dependencies ? halvesDisagree(results, places, dependencies, document) : []
  return {
    references: results.map(row),
    gaps: [...faults, ...disagreements].map(fault => unreadable(file, fault)),
  }
}

/** npm 6 takes `bundled` as said; without an address of its own such an entry comes in the tarball it stands in. */
function fromNested(entry: NestedEntry): PlacePin {
  const pin = nestedPin(entry)
  const bundled = entry.nested && entry.fields.flag('bundled') && !pin.resolved && !pin.integrity
  return { ...pin, loader: bundled ? 'file' : pin.loader, installPath: entry.path, ...entry }
}

function rowsOf(document: JsonDocument, file: string): (pin: PlacePin) => Reference {
  return pin => {
    const installed = pin.installPath.slice(
      `/${pin.installPath}`.lastIndexOf('/node_modules/') + 'node_modules/'.length,
    )
    const pinAt = pinAtOf(pin.fields, document)
    const hasInstallScript = pin.fields.flag('hasInstallScript')
    return toReference({ ...pin, literal: pin.key, alias: installed, pinAt, hasInstallScript }, file, document)
  }
}
