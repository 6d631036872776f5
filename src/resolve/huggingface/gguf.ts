import { readGgufTexts } from '../../model/gguf.ts'

/** The models at the hub that a header names as what it was made from (`general.base_model.N.repo_url`). */
export function baseModelsIn(head: Uint8Array): readonly string[] {
  return [...readGgufTexts(head)].flatMap(([key, value]) => {
    if (!/^general\.base_model\.\d{1,2}\.repo_url$/.test(key)) return []
    const id = /^https:\/\/(?:huggingface\.co|hf\.co)\/(?<id>[\w.-]+\/[\w.-]+)\/?$/.exec(value)?.groups?.['id']
    return id === undefined ? [] : [id]
  })
}
