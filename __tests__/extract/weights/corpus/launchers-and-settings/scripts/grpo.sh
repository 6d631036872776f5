#!/usr/bin/env bash
set -x

train=$HOME/data/sums/train.parquet

python3 -m acme_rl.trainer.main \
    --config-name=grpo \
    algorithm.estimator=grpo \
    data.train_files="$train" \
    data.reader=acme/parquet \
    actor.model.path=acme-ai/writer-7b \
    actor.model.use_remove_padding=True \
    critic.model.path="acme-ai/critic-1b" \
    rollout.name=vllm \
    rollout.tensor_model_parallel_size=2 \
    trainer.project_name=team/sums \
    trainer.experiment_name=grpo/writer-7b-run3 \
    trainer.total_epochs=15 "$@"

torchrun --nproc_per_node=8 -m acme_rl.trainer.sft \
    data.train_files="$train" \
    model.partial_pretrain=acme-ai/seed-0.5b \
    trainer.logger=console
