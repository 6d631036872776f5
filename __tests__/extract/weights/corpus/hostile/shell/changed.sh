#!/usr/bin/env bash
set -euo pipefail

REV=0685559519495819a58663ccbb0617bbdaf6c8c0
REV=main
hf download acme-ai/sh-reassigned --revision "$REV"

PIN=80ffa4756618b71512a516321dafc4c21af38f63
unset PIN
hf download acme-ai/sh-unset --revision "${PIN:-main}"

SHA=dfb75cf072e37e120f1745e3e907b2821ed92a99
[ -n "${DEBUG:-}" ] && SHA=main
hf download acme-ai/sh-conditional --revision "$SHA"

COMMIT=94ca488fe3103d8cdeac2ea1b8225e1ffb5bc1e6
read -r COMMIT < PIN
hf download acme-ai/sh-read --revision "$COMMIT"

LOCAL=300da7cc56a109f8a4fc1f2f898def6f2df1a6e3
f() { local LOCAL=main; hf download acme-ai/sh-local --revision "$LOCAL"; }
f
( LOCAL=main; hf download acme-ai/sh-subshell --revision "$LOCAL" )
hf download acme-ai/sh-after --revision "$LOCAL"

PREFIX=512b404250f93ff39e64b202450c8f16c72573d4
PREFIX=main hf download acme-ai/sh-prefix --revision "$PREFIX"
hf download acme-ai/sh-single --revision '$PREFIX'
hf download acme-ai/sh-comment # --revision c5a4fd25d0c9612d370e61fd0607f9578a545b25
hf download acme-ai/sh-after-dashes -- --revision ab0b2da5075cb12326fdcd6bb229d8f305cecb62
eval "hf download acme-ai/sh-eval"
bash -c 'hf download acme-ai/sh-bash-c'
sh -c "hf download acme-ai/sh-sh-c --revision main"
