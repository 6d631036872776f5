#!/bin/sh
set -eu
curl -fsSL https://ollama.com/install.sh | sh

ollama pull llama3.2
ollama pull deepseek-r1:14b-qwen-distill-q4_K_M
ollama pull mannix/jan-nano:latest
ollama pull hf.co/bartowski/Qwen2.5-7B-Instruct-GGUF:Q4_K_M
ollama pull huggingface.co/unsloth/Qwen3-4B-GGUF
ollama run phi4-mini "Summarise and/or translate"
ollama run gpt-oss:20b-cloud "hello"
ollama cp llama3.2 gpt-4o
ollama push acme/support
ollama rm llama2
ollama create support -f ./Modelfile
ollama list | grep -q llama3.2 || echo "run: ollama pull llama3.1"

curl http://localhost:11434/api/pull -d '{"model": "granite3-dense:2b"}'
curl -s http://localhost:11434/api/chat -d '{"model": "granite3-dense:2b", "messages": []}'
docker exec -it ollama ollama pull moondream
