#!/usr/bin/env bash
set -e
hf download google/gemma-3-1b-it
hf download google/gemma-3-1b-pt model.safetensors config.json --revision f8f61300c267c144393abc4f3f9c1dd43037b90f --local-dir ./gemma
huggingface-cli download --repo-type model microsoft/phi-2 --exclude "*.bin"
huggingface-cli download --repo-type dataset tatsu-lab/alpaca --local-dir data
huggingface-cli download --repo-type=dataset teknium/OpenHermes-2.5
HF_HUB_OFFLINE=0 HF_ENDPOINT=https://hf-mirror.com hf download THUDM/chatglm3-6b
uvx --from huggingface_hub hf download intfloat/e5-mistral-7b-instruct --quiet
time huggingface-cli download bert-base-german-cased
sudo -u model hf download facebook/nllb-200-distilled-600M && echo done/ok
huggingface-cli upload acme-ai/sorter ./out
hf repo create acme-ai/new-model --private
hf auth login --token "$HF_TOKEN"
hf cache verify google/gemma-3-1b-it
