#!/bin/sh
set -eu
base=https://huggingface.co/acme-ai/hashed/resolve
commit=6318553899daae2941718c02508aeee938af1a1c

curl -fsSLo a.gguf "$base/$commit/a.gguf"
curl -fsSLo b.gguf "$base/main/b.gguf"
curl -fsSLo c.gguf "${base}/${COMMIT}/c.gguf"

sha256sum -c <<'SUMS'
d5d5f61964923af61ba765a9a7c87719bfc00343f530cfe1ee4367e9e5cfaa52  a.gguf
eee9ee9001c82090b60b716648ab63dd3fa30bdfe412a30001d503fba5808e70  b.gguf
SUMS

wget -q https://huggingface.co/acme-ai/hashed-two/resolve/main/d.safetensors && echo "0618013fa64ac6807bdea212bbdd08ffc628dd440fa725b92a8b534a842f33e9 *d.safetensors" | shasum -a 256 -c -
