#!/usr/bin/env bash
set -euo pipefail

download() {
  local repo="$1" revision="${2:-main}"
  echo "downloading $repo@$revision"
  huggingface-cli download "$repo" --revision "$revision"
}

download "sentence-transformers/stsb-roberta-base" "2ee1d76b3f60f890a69be99cf03a93515d53a738"
download facebook/contriever

python - "$@" <<'PY'
import sys
from huggingface_hub import snapshot_download

snapshot_download("facebook/dpr-ctx_encoder-single-nq-base")
snapshot_download(sys.argv[1])
PY

cat > service.env <<EOF_ENV
MODEL_ID=facebook/dpr-question_encoder-single-nq-base
EOF_ENV
