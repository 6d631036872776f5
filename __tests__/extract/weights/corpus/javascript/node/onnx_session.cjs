'use strict'
const ort = require('onnxruntime-node')
const path = require('node:path')
const sharp = require('sharp')

const LABELS = ['yes/no', 'maybe']

async function main(file) {
  const session = await ort.InferenceSession.create('./models/yolov8n.onnx', { executionProviders: ['cpu'] })
  const other = await ort.InferenceSession.create(path.join(__dirname, 'assets', 'face.onnx'))
  const image = await sharp(file).resize(640, 640).raw().toBuffer()
  const input = new ort.Tensor('float32', Float32Array.from(image), [1, 3, 640, 640])
  const output = await session.run({ images: input })
  console.log(LABELS, Object.keys(output), other.inputNames)
}

main(process.argv[2]).catch(error => {
  console.error(error)
  process.exitCode = 1
})
