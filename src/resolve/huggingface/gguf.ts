import { readGgufTexts } from '../../model/gguf.ts'

const keys = /^general\.(?:base_model\.\d{1,2}\.repo_url|source\.(?:repo_url|url|huggingface\.repository))$/
const name = /^(?:https:\/\/(?:huggingface\.co|hf\.co)\/)?(?<id>[\w.-]+\/[\w.-]+)\/?$/

/** The models at the hub that a header names as what it was made from or converted from (ggml, docs/gguf.md). */
export function baseModelsIn(head: Uint8Array): readonly string[] {
  return [...readGgufTexts(head)].flatMap(([key, value]) => {
    const id = keys.test(key) ? name.exec(value)?.groups?.['id'] : undefined
    return id === undefined ? [] : [id]
  })
}
