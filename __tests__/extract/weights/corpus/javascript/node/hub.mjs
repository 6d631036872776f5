import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { downloadFile, listFiles, snapshotDownload, uploadFile } from '@huggingface/hub'

const repo = 'onnx-community/Kokoro-82M-v1.0-ONNX'

for await (const file of listFiles({ repo, recursive: true })) console.log(file.path, file.size)

const blob = await downloadFile({ repo, path: 'onnx/model_q8f16.onnx', revision: 'main' })
await pipeline(Readable.fromWeb(blob.stream()), createWriteStream('model.onnx'))

await snapshotDownload({ repo: { type: 'model', name: 'Xenova/clip-vit-base-patch16' }, revision: 'b0d7a94b521042ab40cae4b28d459fa1e18cd694' })
await downloadFile({ repo: { type: 'dataset', name: 'Xenova/transformers.js-docs' }, path: 'cats.jpg' })
await downloadFile({ repo: 'datasets/openai/gsm8k', path: 'README.md' })

await uploadFile({ repo: 'acme-ai/kokoro-mirror', file: blob, accessToken: process.env.HF_TOKEN })
