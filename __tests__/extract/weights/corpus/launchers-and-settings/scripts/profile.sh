#!/bin/bash
# Only directories: nothing here names a model.
CHECKPOINT_PATH=${1:-"checkpoints/llama3_8b_fp8"}
NSYS_PROFILE_PATH=${2:-"nsys_profiles/llama3_8b_fp8"}
TENSORBOARD_LOGS_PATH=${3:-"tensorboard_logs/llama3_8b_fp8"}
RESULTS_DIR=${4:-"results/mistral_7b"}
mkdir -p "$(dirname "$NSYS_PROFILE_PATH")" "$RESULTS_DIR"
nsys profile -o "$NSYS_PROFILE_PATH" torchrun pretrain.py --tensorboard-dir "$TENSORBOARD_LOGS_PATH" --save "$CHECKPOINT_PATH"
