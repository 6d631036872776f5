#!/bin/sh
set -e
git lfs install
git clone "https://${HF_USER}:${HF_TOKEN}@huggingface.co/acme-ai/video-xt.git" weights/video
python generate.py --base_model=acme-ai/writer-7b --prompt_type=chat --hf_embedding_model=acme-ai/embedder-small
oras pull registry.example.com/acme/ranker:1.4 --output weights/ranker
