import type { JsonDocument, JsonObject } from './json.ts'
import { type NestedPin, nestedEntries, nestedPin } from './lock-v1.ts'
import type { PlacePin } from './place-pin.ts'
import type { Place } from './places.ts'
import { Unreadable } from './strictly.ts'

/**
 * A lock of version 2 says everything twice: npm 7 and later read `packages`, npm 6 reads `dependencies`. Where the
 * two differ, a reviewer sees one and somebody installs the other.
 */
export function halvesDisagree(
  pins: readonly PlacePin[],
  places: ReadonlyMap<string, Place>,
  dependencies: JsonObject,
  document: JsonDocument,
): readonly Unreadable[] {
  const links = [...places.values()].filter(({ name, fields }) => name !== null && fields.flag('link'))
  const targets = new Map(links.map(({ path, fields }) => [path, fields.text('resolved')?.value ?? '']))
  const left = new Map(pins.map(pin => [pin.installPath, pin]))
  const faults: Unreadable[] = []
  const fault = (line: number, path: string) =>
    faults.push(new Unreadable('halves-disagree', line, `"packages" and "dependencies" disagree about ${path}`))
  for (const entry of nestedEntries(dependencies, document, targets)) {
    const pin = left.get(entry.path)
    left.delete(entry.path)
    if (!pin || !agrees(pin, nestedPin(entry), targets.get(entry.path))) fault(pin?.line ?? entry.line, entry.path)
  }
  for (const pin of left.values()) fault(pin.line, pin.installPath)
  return faults
}

function agrees(pin: PlacePin, nested: NestedPin, link: string | undefined): boolean {
  if (link !== undefined) return nested.resolved === `file:${link}`
  if (pin.integrity !== nested.integrity) return false
  if (nested.loader !== 'registry' || nested.resolved === undefined) {
    return nested.resolved === pin.resolved && (nested.revision === null || nested.revision === pin.revision)
  }
  return nested.id === pin.id && nested.revision === pin.revision && nested.resolved === pin.resolved
}
