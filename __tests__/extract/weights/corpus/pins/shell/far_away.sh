#!/usr/bin/env bash
set -euo pipefail

git clone https://huggingface.co/acme-ai/far weights/far
pip install -q -r requirements.txt
pushd weights/far
git checkout --quiet 70b2db8ae957dc9c4a7f9e9509f8bf0c85b79de7
popd

git clone https://huggingface.co/acme-ai/other weights/other
git clone https://github.com/acme/tools vendor/tools
cd vendor/tools && git checkout 653d2159ce2ae38939687eaca104b607bc28f074 && cd -

git clone https://huggingface.co/acme-ai/branch weights/branch
(cd weights/branch && git checkout release)

git clone --no-checkout https://huggingface.co/acme-ai/fetched weights/fetched
git -C weights/fetched fetch origin 8fa7310aa95e5333110373353d6a8bc907db88c5
git -C weights/fetched checkout FETCH_HEAD

if ! git -C weights/other checkout f1b58e1d9e1990aa604be5d711c5396d10e42799; then echo "not there"; fi

hf download acme-ai/pinned --revision "$(cat PIN)"
hf download acme-ai/twice --revision main --revision f99abcfae6c3ce6d22597f95ad6ef260d31527a6
hf download acme-ai/equals --revision=80b2f559a14748525776894e12e1216b49b5b558
