#!/usr/bin/env node
import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, mkdirSync } from 'node:fs'
import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'

export const WHISPER_MODELS = {
  tiny: { url: 'https://huggingface.co/ggerganov/whisper.cpp/resolve/main/ggml-tiny.bin', sha256: '8950abfda7b727630760dd35bcf5c3daa7631aff223a90f7728c0d2521dde10c' },
  base: {
    url: 'https://huggingface.co/ggerganov/whisper.cpp/resolve/0fcabc849448ea563ba471163f65881f9945f1e3/ggml-base.bin',
    sha256: 'cae662172fd450bb0cd710a769079c05bfc5d8e35efa6576edc7d0377afdd4a2',
  },
}

async function get(name) {
  const { url } = WHISPER_MODELS[name]
  mkdirSync('models', { recursive: true })
  const target = `models/${name}.bin`
  if (existsSync(target)) return target
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${response.status} for ${url}`)
  await finished(Readable.fromWeb(response.body).pipe(createWriteStream(target)))
  return createHash('sha256').update(target).digest('hex')
}

await get(process.argv[2] ?? 'tiny')
