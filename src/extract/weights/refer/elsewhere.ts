import type { Constants } from '../constant/constants.ts'
import { textOf } from '../values.ts'
import type { Command, Facts, Value } from '../vocabulary.ts'

/** What stands in front of `owner/name` where it is the name of code or of an image. */
const host =
  /(?:\bgithub\.com[/:]|\bapi\.github\.com\/repos\/|\bgithubusercontent\.com\/|\bghcr\.io\/|\bdocker\.io\/|\bquay\.io\/|\bgitlab\.com[/:])$/

/**
 * Texts that the file itself takes for the names of repositories of code or of images: behind the address of such a place,
 * or handed to what moves images about.
 */
export function elsewhereIn(facts: Facts, constants: Constants): ReadonlySet<string> {
  const values = [
    ...facts.bindings.map(one => one.value),
    ...facts.commands.flatMap(command => command.argv),
    ...facts.mappings.flatMap(({ table }) => table.entries.map(entry => entry.value)),
  ]
  const parts = [...values.flatMap(partsElsewhere), ...facts.commands.flatMap(images)]
  const found = parts.flatMap(value => constants.expand(value))
  return new Set(found.flatMap(({ value }) => (value.kind === 'text' ? value.text : [])))
}

function partsElsewhere(value: Value): readonly Value[] {
  if (value.kind !== 'join') return []
  return value.parts.filter((part, index) => {
    const before = value.parts[index - 1]
    return part.kind !== 'text' && before?.kind === 'text' && host.test(before.text)
  })
}

/**
 * Names that `ollama create` gives to what it makes: no variable that holds one says that it is loaded. What a command is
 * handed is: nobody here knows whether it was made before.
 */
export function madeIn({ commands }: Facts, constants: Constants): ReadonlySet<string> {
  const made = commands.flatMap(({ argv: [program, action, name] }) =>
    name && isText(program, 'ollama') && isText(action, 'create') ? constants.expand(name) : [],
  )
  return new Set(made.flatMap(({ value }) => (value.kind === 'text' ? value.text : [])))
}

const isText = (value: Value | undefined, text: string) => value?.kind === 'text' && value.text === text

/** `docker push "$REPO:latest"`, `docker build -t $REPO`: what stands there is an image, up to its tag. */
function images({ argv }: Command): readonly Value[] {
  const [program, action = '', ...words] = argv.map(textOf)
  if (!/(?:^|\/)(?:docker|podman|nerdctl)$/.test(program ?? '')) return []
  const isMoving = /^(?:push|pull|tag|rmi|save)$/.test(action)
  const isMaking = /^(?:build|buildx)$/.test(action)
  return argv.slice(2).flatMap((word, index) => {
    const isName = isMoving || (isMaking && /^(?:-t|--tag)$/.test(words[index - 1] ?? ''))
    return isName ? [word.kind === 'join' ? (word.parts[0] ?? word) : word] : []
  })
}
