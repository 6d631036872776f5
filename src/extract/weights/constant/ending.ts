import type { Binding, Value } from '../vocabulary.ts'
import type { Constants } from './constants.ts'

/** `f"{folder}/model.gguf"`, `os.path.join(folder, "model.gguf")`: a name of which only the end is known, behind an `x`. */
export function endingOf(value: Value): readonly string[] {
  const last =
    value.kind === 'join' ? value.parts.at(-1) : value.kind === 'call' ? value.call.positional.at(-1) : undefined
  return last?.kind === 'text' ? [`x${last.text}`] : []
}

/** How a path goes on behind what is not known of it: `"$VENV/bin/hf"`, and a variable that holds that. */
export function pathEndOf(value: Value, { names }: Constants): string {
  let end: Value | undefined = value
  for (let at = 0; end && at < mostNames; at++) {
    const last: Value | undefined = end.kind === 'join' ? end.parts.at(-1) : end
    if (last?.kind === 'text') return end.kind === 'join' && /[/\\]/.test(last.text) ? last.text : ''
    const bound: readonly Binding[] = last?.kind === 'name' ? names.lookup(last.path, last.where) : []
    end = bound.length === 1 ? bound[0]?.value : undefined
  }
  return ''
}

/** One variable may hold another, and so on. */
const mostNames = 5
