#!/bin/bash
set -e
hf download microsoft/deberta-v3-base --revision 041206046ef7dcef25a8ad006c003c62b10c1f97
vllm serve \
  microsoft/Phi-4 \
  --port 8000
