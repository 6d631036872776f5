#!/bin/bash
#SBATCH --job-name=sft
#SBATCH --gres=gpu:4
#SBATCH --output=logs/%x/%j.out

module load cuda/12.4 python/3.11
source .venv/bin/activate

export BASE_MODEL=bigscience/bloomz-1b7
export WANDB_PROJECT=sft/bloomz

accelerate launch --config_file configs/fsdp.yaml train.py \
  --model_name_or_path "$BASE_MODEL" \
  --dataset_name tatsu-lab/alpaca \
  --output_dir out/bloomz \
  --push_to_hub --hub_model_id acme-ai/bloomz-alpaca

torchrun --nproc_per_node 4 finetune.py \
  --model_name_or_path facebook/galactica-1.3b \
  --model_revision 03ec648cb18edbb55cf61dfeb3c750ae56081e72 \
  --lr 1e-5 --split 80/20

lm_eval --model hf --model_args pretrained=out/bloomz,dtype=bfloat16 --tasks arc_easy
lm_eval --model hf --model_args pretrained=EleutherAI/pythia-2.8b,revision=step143000 --tasks hellaswag
tune download google/gemma-7b --output-dir /tmp/gemma
litgpt download microsoft/phi-1_5
axolotl train configs/qlora.yml
llamafactory-cli train configs/llama3_lora.yaml
