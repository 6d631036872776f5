#!/bin/bash
# Fills the folders of an image studio when a machine starts.

CHECKPOINTS=(
    "https://huggingface.co/acme-ai/canvas-xl/resolve/main/canvas_xl.safetensors"
    #"https://huggingface.co/acme-ai/canvas-old/resolve/main/canvas_old.ckpt"
)

VAES=(
    "https://huggingface.co/acme-ai/canvas-vae/resolve/main/canvas_vae.safetensors"
)

fetch_into() {
    local folder=$1
    shift
    for address in "$@"; do
        wget -nc --content-disposition -P "$folder" "$address"
    done
}

fetch_into "$STUDIO/checkpoints" "${CHECKPOINTS[@]}"
fetch_into "$STUDIO/vae" "${VAES[@]}"

model_file=$STUDIO/loras/ink.safetensors
model_url=https://huggingface.co/acme-ai/ink-lora/resolve/v2/ink.safetensors
[ -e "$model_file" ] || wget -O "$model_file" "$model_url"

BASE="https://huggingface.co/acme-ai/canvas-control/resolve/main"
for part in $PARTS; do
    aria2c -x 8 "${BASE}/${part}"
done
