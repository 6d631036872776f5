#!/usr/bin/env bash
set -e
docker model pull ai/smollm2
docker model pull ai/llama3.2:3B-Q4_K_M
docker model pull hf.co/bartowski/Llama-3.2-1B-Instruct-GGUF
docker model run ai/gemma3:4B-Q4_K_M "What is 3/4 of 12?"
docker model pull smollm2:360M-Q4_K_M
docker model pull registry.example.com/acme/router@sha256:74c95604043427f0bee1d0e16bfa53afd537f736ad0073c4cc4e1ccb3a82b5dc
docker model tag ai/smollm2 registry.example.com/acme/smollm2
docker model push registry.example.com/acme/smollm2

docker pull ollama/ollama
docker pull pytorch/pytorch:2.5.1-cuda12.4-cudnn9-runtime
docker run --rm alpine/git clone https://github.com/acme/tools
oras pull ghcr.io/acme/models/detector:1.0
