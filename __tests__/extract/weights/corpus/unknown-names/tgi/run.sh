#!/bin/sh
docker run --gpus all -e MODEL_ID=nobody-yet/from-shell ghcr.io/huggingface/text-generation-inference:2.4.0
export EMBEDDING_MODEL=nobody-yet/exported
python serve.py
