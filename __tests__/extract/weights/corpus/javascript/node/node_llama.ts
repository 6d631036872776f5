import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { getLlama, LlamaChatSession, resolveModelFile } from 'node-llama-cpp'

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'models')

const chatModel = await resolveModelFile('hf:bartowski/Meta-Llama-3.1-8B-Instruct-GGUF:Q4_K_M', folder)
const pinned = await resolveModelFile(
  'hf:mradermacher/Hermes-3-Llama-3.2-3B-GGUF/Hermes-3-Llama-3.2-3B.Q5_K_M.gguf#6c53fc93a61e5265ffbadd1267c7ccd28140430c',
  folder,
)
const embedding = await resolveModelFile('https://huggingface.co/nomic-ai/nomic-embed-text-v1.5-GGUF/resolve/main/nomic-embed-text-v1.5.Q8_0.gguf', { directory: folder })

const llama = await getLlama()
const model = await llama.loadModel({ modelPath: chatModel })
const second = await llama.loadModel({ modelPath: path.join(folder, 'tiny.gguf') })
const third = await llama.loadModel({ modelPath: 'models/router.gguf' })
const session = new LlamaChatSession({ contextSequence: (await model.createContext()).getSequence() })
console.log(await session.prompt('Hi'), pinned, embedding, second, third)
