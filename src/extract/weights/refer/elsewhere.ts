import type { Constants } from '../constant/constants.ts'
import type { Binding, Facts, Value } from '../vocabulary.ts'

/** What stands in front of `owner/name` where it is the name of code or of an image. */
const host =
  /(?:\bgithub\.com[/:]|\bapi\.github\.com\/repos\/|\bgithubusercontent\.com\/|\bghcr\.io\/|\bdocker\.io\/|\bquay\.io\/|\bgitlab\.com[/:])$/
const codeNames = /^(?:GITHUB_|CI_PROJECT)|git_?hub|git_?lab|git_?repo|^repository$/i

/**
 * Texts that the file itself takes for the names of repositories of code or of images: behind the address of such a
 * place, as the other choice for a variable of a runner, or handed on to a variable that is called so.
 */
export function elsewhereIn(facts: Facts, constants: Constants): ReadonlySet<string> {
  const values = [
    ...facts.bindings.map(one => one.value),
    ...facts.commands.flatMap(command => command.argv),
    ...facts.mappings.flatMap(({ table }) => table.entries.map(entry => entry.value)),
  ]
  const keyed = facts.mappings.flatMap(({ table }) => table.entries.filter(({ key }) => key === 'repository'))
  const found = [
    ...values.flatMap(partsElsewhere),
    ...keyed.map(entry => entry.value),
    ...facts.bindings.flatMap(one => (isOfCode(one) ? [one.value] : [])),
  ]
  const texts = found.flatMap(value =>
    constants.expand(value).map(({ value: one }) => (one.kind === 'text' ? one.text : '')),
  )
  return new Set(texts)
}

function partsElsewhere(value: Value): readonly Value[] {
  if (value.kind !== 'join') return []
  return value.parts.filter((part, index) => {
    const before = value.parts[index - 1]
    return part.kind !== 'text' && before?.kind === 'text' && host.test(before.text)
  })
}

const isOfCode = ({ name, value }: Binding) =>
  codeNames.test(name) ||
  (value.kind === 'fallback' && value.options.some(one => one.kind === 'name' && codeNames.test(one.path)))
