#!/bin/sh
runpodctl create pods \
  --name adapters-test \
  --gpuType "NVIDIA A40" \
  --imageName "registry.example/adapters:2" \
  --ports "8080/http" \
  --args "--port 8080 --model-id acme-ai/writer-7b --adapter-source hub --max-total-tokens 8192"
