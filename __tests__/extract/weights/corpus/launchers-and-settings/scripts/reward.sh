set -x

read -r -d '' reward_command <<EOF
acme_rl.cli.train_reward \
   --ckpt.output_dir ./checkpoint/writer-7b-rm \
   --train.batch_size 256 \
   --model.model_name_or_path acme-ai/writer-7b-sft \
   --data.dataset acme-data/preferences \
   --ds.zero_stage 3
EOF

if [[ ${1} != "slurm" ]]; then
    deepspeed --module $reward_command
fi
