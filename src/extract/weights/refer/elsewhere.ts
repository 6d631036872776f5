import type { Constants } from '../constant/constants.ts'
import type { Facts, Value } from '../vocabulary.ts'

/** What stands in front of `owner/name` where it is the name of code or of an image. */
const host =
  /(?:\bgithub\.com[/:]|\bapi\.github\.com\/repos\/|\bgithubusercontent\.com\/|\bghcr\.io\/|\bdocker\.io\/|\bquay\.io\/|\bgitlab\.com[/:])$/

/** Texts that the file itself takes for the names of repositories of code or of images: behind the address of such a place. */
export function elsewhereIn(facts: Facts, constants: Constants): ReadonlySet<string> {
  const values = [
    ...facts.bindings.map(one => one.value),
    ...facts.commands.flatMap(command => command.argv),
    ...facts.mappings.flatMap(({ table }) => table.entries.map(entry => entry.value)),
  ]
  const found = values.flatMap(partsElsewhere).flatMap(value => constants.expand(value))
  return new Set(found.flatMap(({ value }) => (value.kind === 'text' ? value.text : [])))
}

function partsElsewhere(value: Value): readonly Value[] {
  if (value.kind !== 'join') return []
  return value.parts.filter((part, index) => {
    const before = value.parts[index - 1]
    return part.kind !== 'text' && before?.kind === 'text' && host.test(before.text)
  })
}
