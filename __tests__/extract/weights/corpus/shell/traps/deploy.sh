#!/usr/bin/env bash
# Deploys the web shop; no models anywhere.
set -euo pipefail

REPO=acme/shop
IMAGE=acme/shop-web
MODEL=blue/green
BASE_MODEL=${BASE_MODEL:-canary/10}
TAG=$(git rev-parse --short HEAD)
TODAY=$(date +%Y/%m/%d)

usage() {
  cat <<USAGE
usage: deploy.sh [--model owner/name]

  vllm serve owner/name      (on the other machine)
  hf download owner/name     (never here)
USAGE
}

docker build -t "$IMAGE:$TAG" --build-arg MODEL="$MODEL" docker/web
docker push "$IMAGE:$TAG"
gh workflow run deploy.yml --repo "$REPO" -f environment=prod/eu
kubectl set image deploy/web web="$IMAGE:$TAG"
kubectl rollout status deploy/web
curl -fsS -H 'Content-Type: application/json' -d '{"text":"deployed shop/web","model":"blue/green"}' https://hooks.example.com/T0/B0
echo "done $TODAY n/a and/or ok"
