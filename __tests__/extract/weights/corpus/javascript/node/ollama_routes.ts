import express from 'express'
import ollama, { Ollama } from 'ollama'
import { ChatOllama, OllamaEmbeddings } from '@langchain/ollama'

const app = express()
const remote = new Ollama({ host: 'http://gpu-box:11434' })
const embeddings = new OllamaEmbeddings({ model: 'mxbai-embed-large:335m' })
const chat = new ChatOllama({ model: 'llama3.1:8b-instruct-q8_0', temperature: 0 })

await ollama.pull({ model: 'qwen2.5-coder:7b' })

app.post('/complete', async (request, response) => {
  const answer = await remote.generate({ model: 'qwen2.5-coder:7b', prompt: String(request.query['q']) })
  response.type('text/plain').send(answer.response)
})

app.post('/raw', async (request, response) => {
  const answer = await fetch('http://localhost:11434/api/generate', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'deepseek-r1:8b', prompt: request.query['q'], stream: false }),
  })
  response.json(await answer.json())
})

app.listen(3000, () => console.log('up', chat.model, embeddings.model))
