#!/bin/bash
IMAGE="${1:-teams/trainer_auto}"

uv run python launch.py \
    --cluster acme/jupiter \
    --workspace acme/tuning \
    --image "$IMAGE" \
    --gpus 8 -- source configs/node_setup.sh \&\& python train/grpo.py \
    --exp_name writer-32b-run1 \
    --dataset_mixer_list acme-data/sums-rl 1.0 \
    --model_name_or_path acme-ai/writer-32b \
    --stop_strings "</answer>" \
    --output_dir /output
