#!/bin/bash
python -m vllm.entrypoints.openai.api_server \
  --model meta-llama/Llama-3.3-70B-Instruct \
  --revision main \
  --code-revision fcdba09c3aeaf275508f710ec523648f91c97788 \
  --tokenizer-revision fcdba09c3aeaf275508f710ec523648f91c97788 \
  --trust-remote-code \
  --speculative-config '{"model": "yuhuili/EAGLE-LLaMA3.3-Instruct-70B", "revision": "c29e4d9c8824409119eaa8ba182051b89121e663", "num_speculative_tokens": 2}' \
  --lora-modules sql=acme-ai/l33-sql style=/data/adapters/style \
  --chat-template templates/tool/chat.jinja &

vllm serve unsloth/gemma-3-27b-it-GGUF:Q4_K_M --tokenizer google/gemma-3-27b-it --port 8001
vllm serve /data/models/llama-merged --served-model-name meta-llama/Llama-3.3-70B-Instruct
