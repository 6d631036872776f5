#!/usr/bin/env bash
set -euo pipefail

MODEL="${1:-Qwen/Qwen2.5-Coder-7B-Instruct}"
REVISION="${REVISION:-4bf4a538befc76c7d9a33fb286e1366cc4ba66f2}"
PORT=${PORT:-8000}

export HF_HUB_ENABLE_HF_TRANSFER=1

echo "Starting vllm serve some/other on :$PORT"
exec vllm serve "$MODEL" \
  --revision "$REVISION" \
  --served-model-name coder \
  --port "$PORT" \
  --enable-prefix-caching
