#!/usr/bin/env bash
set -euo pipefail
for f in src/models/*.py; do python -m py_compile "$f"; done
ls -la model/onnx weights/fp16
file assets/model.bin
sha256sum weights/model.safetensors > weights/SHA256SUMS
rm -f models/old.gguf
tar czf out/models.tgz models/prod
rsync -a models/ host:/srv/models/
mv build/model.onnx dist/model.onnx
pytest -k "not slow/gpu" tests/models
docker compose -f compose/base.yml up -d
