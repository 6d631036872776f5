#!/bin/bash
set -euo pipefail

URL=https://huggingface.co/ggerganov/whisper.cpp/resolve/main/ggml-large-v3-turbo-q5_0.bin
SHA256=b7320236b1487cc56bfbe40c6030b1f6d7c77a088a31c8b32fcfa6279af213f4
OUT=models/ggml-large-v3-turbo-q5_0.bin

mkdir -p models
curl -fL "$URL" -o "$OUT"
echo "$SHA256  $OUT" | sha256sum --check --strict

wget https://huggingface.co/ggml-org/whisper-vad/resolve/main/ggml-silero-v5.1.2.bin -O models/vad.bin
echo "c1afec882471760eb0d868ac4c5caac0224bccb54065cd937c65d714234b3abb  models/vad.bin" | sha256sum -c || true
