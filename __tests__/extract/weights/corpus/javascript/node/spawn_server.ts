import { execSync, spawn } from 'node:child_process'

interface Profile {
  modelId: string
  revision: string
  key: string
  image: string
}

const profile: Profile = {
  modelId: 'Qwen/Qwen2.5-VL-7B-Instruct',
  revision: 'adb09cc13dd38604b265b64179ea46f61d56ed53',
  key: 'gpt-4o-mini',
  image: 'vllm/vllm-openai:v0.7.2',
}

const args = ['run', '--gpus', 'all', profile.image, '--model', profile.modelId, '--revision', profile.revision]
args.push('--served-model-name', profile.key, '--max-model-len', String(8192))
spawn('docker', args, { stdio: 'inherit' })

execSync('ollama pull snowflake-arctic-embed:33m', { stdio: 'inherit' })
execSync('git clone https://github.com/ggml-org/llama.cpp && cmake -S llama.cpp -B build')
spawn('llama-server', ['-hf', 'ggml-org/gemma-3-1b-it-GGUF', '--port', '8081'])
