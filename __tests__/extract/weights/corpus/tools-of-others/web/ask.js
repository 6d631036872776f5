export async function ask(question) {
  const answer = await fetch('https://router.huggingface.co/v1/chat/completions', {
    method: 'POST',
    headers: { authorization: `Bearer ${process.env.HF_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'meta-llama/Llama-3.3-70B-Instruct', messages: [{ role: 'user', content: question }] }),
  })
  return (await answer.json()).choices[0].message.content
}

const EMBEDDER = 'nomic-embed-text'

export async function embed(text) {
  const answer = await fetch('http://127.0.0.1:11434/api/embed', {
    method: 'POST',
    body: JSON.stringify({ model: EMBEDDER, input: text }),
  })
  return (await answer.json()).embeddings[0]
}
