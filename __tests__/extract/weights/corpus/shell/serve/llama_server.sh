#!/bin/sh
set -e
llama-server -hf ggml-org/gpt-oss-20b-GGUF --ctx-size 0 --jinja -ub 2048 -b 2048 &
./build/bin/llama-server -hf bartowski/Llama-3.3-70B-Instruct-GGUF:IQ4_XS -hfd bartowski/Llama-3.2-1B-Instruct-GGUF:Q4_0 --port 8081 &
llama-cli --hf-repo ggml-org/Qwen3-0.6B-GGUF --hf-file Qwen3-0.6B-Q8_0.gguf -p "hello"
llama-cli -mu https://huggingface.co/ggml-org/models/resolve/f2a2ce8bb700a90b079c99c0eb05db8508335827/tinyllamas/stories260K.gguf -p once
llama-server -m ./models/mistral-7b-instruct-v0.3.Q5_K_M.gguf -md models/draft-0.5b.gguf
llama-server -dr ai/gemma3:4B-Q4_K_M
llama-quantize models/in.gguf models/out.gguf Q4_K_M
wait
