#!/bin/bash
git lfs install
git clone https://huggingface.co/bigcode/starcoderbase-1b
git clone git@hf.co:acme-ai/private-sorter models/sorter
GIT_LFS_SKIP_SMUDGE=1 git clone https://huggingface.co/EleutherAI/pythia-1b /tmp/pythia
git -C /tmp/pythia checkout 8b3d51fb07ff566f3b86b07c51c691e05e7cb38d
git clone --revision=ca00604f8bb626adeefa4b090de66694d34b1f06 https://huggingface.co/facebook/dinov2-small
git clone --branch step3000 --single-branch https://huggingface.co/EleutherAI/pythia-14m
git clone https://huggingface.co/datasets/squad data/squad
git clone https://huggingface.co/spaces/gradio/hello_world apps/hello
git clone https://github.com/ggerganov/whisper.cpp
git clone https://www.modelscope.cn/qwen/Qwen2-1.5B-Instruct.git
git submodule update --init models/encoder
