#!/bin/bash
SOURCE_REPO=acme/llama-trainer
git clone "https://github.com/${SOURCE_REPO}" trainer

CMD="torchrun --nproc-per-node 8 train.py \
    --model_name_or_path acme-ai/writer-7b \
    --deepspeed zero3.json"
srun --ntasks=1 bash -c "cd trainer && $CMD"

srun --overlap bash -c \
"echo start && \
  python -m trainer.rl --actor.model_name_or_path \"acme-ai/writer-7b-sft\" \
  reward.model.path=acme-ai/judge-1b trainer.run_name=llama/first \
"

llama-server -m "$MODELS/writer.gguf" --port 9000
