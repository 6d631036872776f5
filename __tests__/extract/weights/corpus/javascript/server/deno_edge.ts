import { serve } from 'https://deno.land/std@0.224.0/http/server.ts'
import { pipeline } from 'npm:@huggingface/transformers@3.0.2'

const session = new Supabase.ai.Session('gte-small')
const generate = await pipeline('text2text-generation', 'Xenova/LaMini-Flan-T5-783M')

serve(async request => {
  const { input } = await request.json()
  const [vector, text] = await Promise.all([session.run(input, { mean_pool: true }), generate(input)])
  return new Response(JSON.stringify({ vector, text }), { headers: { 'content-type': 'application/json' } })
})
