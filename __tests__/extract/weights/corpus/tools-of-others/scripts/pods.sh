#!/bin/sh
# Two ways to hand a command line on.
runpodctl create pods --name writer --imageName ghcr.io/huggingface/text-generation-inference:3.3 \
  --args "--port 8080 --model-id acme-ai/writer-32b --adapter-source hub"
helm upgrade --install writer ./chart --set replicas=2,model.id=acme-ai/writer-8b
