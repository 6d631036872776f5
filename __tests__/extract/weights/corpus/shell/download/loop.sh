#!/usr/bin/env bash
set -euo pipefail

MODELS=(
  "openai/clip-vit-base-patch16"
  "google/owlv2-base-patch16"
)

for model in "${MODELS[@]}"; do
  hf download "$model" --local-dir "models/${model##*/}"
done

for tag in llama3.2:1b qwen2.5:1.5b; do
  ollama pull "$tag"
done

while read -r repo revision; do
  hf download "$repo" --revision "$revision"
done < models.txt
