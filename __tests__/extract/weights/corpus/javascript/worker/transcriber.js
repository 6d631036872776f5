const { parentPort } = require('worker_threads');

let transcriber;

async function load() {
  const { pipeline } = await import('@huggingface/transformers');
  return pipeline('automatic-speech-recognition', 'onnx-community/whisper-base', { device: 'cpu' });
}

parentPort.on('message', async ({ id, audio }) => {
  transcriber ??= load();
  const run = await transcriber;
  const { text } = await run(new Float32Array(audio), { language: 'german', task: 'transcribe' });
  parentPort.postMessage({ id, text });
});
