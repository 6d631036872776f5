#!/bin/bash
#SBATCH --nodes=2
IMAGE="registry.example/ml/trainer:26.03"

srun --overlap --nodes=1 --ntasks=1 --container-image="$IMAGE" bash -c \
"pip install ray[default] \
&& ray job submit --address=http://localhost:8265 \
    --runtime-env-json='{\"working_dir\": \"/acme\", \"pip\": \"/acme/requirements.txt\"}' \
    -- python3 -m acme_rl.cli.train_ppo \
    --ref.num_nodes 1 \
    --actor.model_name_or_path acme-ai/writer-7b-sft \
    --reward.model_name_or_path acme-ai/writer-7b-rm \
    --ckpt.output_dir /acme/out \
    --train.batch_size 128" &> job.log
