import { HuggingFaceTransformersEmbeddings } from '@langchain/community/embeddings/huggingface_transformers'
import { LlamaCpp } from '@langchain/community/llms/llama_cpp'
import { ChatOpenAI } from '@langchain/openai'
import { MemoryVectorStore } from 'langchain/vectorstores/memory'

const embeddings = new HuggingFaceTransformersEmbeddings({ model: 'Xenova/multilingual-e5-small' })
const llm = new LlamaCpp({ modelPath: '/models/llama-3.2-3b-instruct-q4_k_m.gguf' })
const judge = new ChatOpenAI({ model: 'gpt-4o-mini', temperature: 0 })

export async function search(texts: string[], question: string) {
  const store = await MemoryVectorStore.fromTexts(texts, texts.map(() => ({ source: 'docs/faq' })), embeddings)
  const found = await store.similaritySearch(question, 3)
  const draft = await llm.invoke(`${found.map(one => one.pageContent).join('\n')}\n\n${question}`)
  return judge.invoke(draft)
}
