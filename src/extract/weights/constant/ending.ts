import type { Value } from '../vocabulary.ts'

/** `f"{folder}/model.gguf"`, `os.path.join(folder, "model.gguf")`: a name of which only the end is known, behind an `x`. */
export function endingOf(value: Value): readonly string[] {
  const last =
    value.kind === 'join' ? value.parts.at(-1) : value.kind === 'call' ? value.call.positional.at(-1) : undefined
  return last?.kind === 'text' ? [`x${last.text}`] : []
}
