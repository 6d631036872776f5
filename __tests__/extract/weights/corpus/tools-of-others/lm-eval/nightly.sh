#!/usr/bin/env bash
set -eu
lm_eval --model hf \
  --model_args pretrained=acme-ai/writer-7b,revision=5d2f9c1e0b7a46d38c95e1f02b6a7d4c8e9f1a30,dtype=bfloat16 \
  --tasks hellaswag --output_path out/writer
lm_eval --model vllm --model_args pretrained=acme-ai/writer-7b,tensor_parallel_size=2 --tasks arc_easy
