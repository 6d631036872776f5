#!/usr/bin/env bash
model=HuggingFaceH4/zephyr-orpo-141b-A35b-v0.1
volume=$PWD/data

docker run --gpus all --shm-size 1g -p 8080:80 -v $volume:/data \
  ghcr.io/huggingface/text-generation-inference:2.4.0 --model-id $model

docker run --rm -p 8082:80 -e MODEL_ID=Salesforce/codet5p-110m-embedding -e REVISION=caf22bd3bea45af625f9e248426a0ed16be0164e \
  ghcr.io/huggingface/text-embeddings-inference:cpu-1.5

text-generation-launcher --model-id bigscience/mt0-base --revision refs/pr/9 --num-shard 1
text-embeddings-router --model-id sentence-transformers/LaBSE --port 8083 --pooling mean

docker run -d -v ollama:/root/.ollama -p 11434:11434 --name ollama ollama/ollama
docker run --rm -v $volume:/data acme/tools convert --in raw/a --out raw/b
