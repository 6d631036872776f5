const snippet = `
import { pipeline } from '@huggingface/transformers'
const classify = await pipeline('sentiment-analysis', 'acme/sentiment')
`

const shell = 'vllm serve acme/chat --revision main'

export function Docs() {
  return (
    <article>
      <h1>Run it yourself</h1>
      <pre>{snippet}</pre>
      <pre>{shell}</pre>
      <p>
        Or <code>ollama pull llama3.2</code>, then open <a href="https://huggingface.co/acme/chat">the card</a>.
      </p>
      <a href="https://huggingface.co/collections/acme/chat-models-66f1a2">all models</a>
      <img src="https://huggingface.co/front/assets/huggingface_logo.svg" alt="n/a" />
    </article>
  )
}
