import * as webllm from '@mlc-ai/web-llm'

const appConfig: webllm.AppConfig = {
  model_list: [
    {
      model: 'https://huggingface.co/mlc-ai/Phi-3.5-mini-instruct-q4f16_1-MLC/resolve/a0baa4786cd625038746227d472e34f1b5b4f488/',
      model_id: 'phi-3.5-mini',
      model_lib: 'https://raw.githubusercontent.com/mlc-ai/binary-mlc-llm-libs/main/web-llm-models/v0_2_48/Phi-3.5-mini-instruct-q4f16_1-ctx4k_cs1k-webgpu.wasm',
    },
  ],
}

export async function start(onProgress: (text: string) => void) {
  return webllm.CreateMLCEngine('phi-3.5-mini', { appConfig, initProgressCallback: report => onProgress(report.text) })
}

export const small = () => webllm.CreateMLCEngine('Llama-3.2-1B-Instruct-q4f32_1-MLC')
