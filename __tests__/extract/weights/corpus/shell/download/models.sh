#!/usr/bin/env bash
# Everything the workflows need, into ComfyUI's folders
set -euo pipefail

ROOT=${1:-/workspace/ComfyUI}/models
HF=https://huggingface.co

mkdir -p "$ROOT"/{checkpoints,vae,loras,controlnet}
cd "$ROOT"

wget -nc -P checkpoints https://huggingface.co/stabilityai/sd-turbo/resolve/main/sd_turbo.safetensors
wget -nc -P vae "$HF/stabilityai/sdxl-vae/resolve/main/sdxl_vae.safetensors"
# wget -nc -P loras https://huggingface.co/ostris/ikea-instructions-lora-sdxl/resolve/main/ikea.safetensors
curl -L --fail --retry 3 -o controlnet/canny.pth \
  "https://huggingface.co/lllyasviel/ControlNet-v1-1/resolve/064abddf3512b4ed7a6470c36365b6b3a02d5245/control_v11p_sd15_canny.pth?download=true"
aria2c -x8 -d loras -o lcm.safetensors https://hf.co/latent-consistency/lcm-lora-sdxl/resolve/main/pytorch_lora_weights.safetensors

dl() {
  local url="$1" out="$2"
  [ -f "$out" ] || wget -q --show-progress "$url" -O "$out"
}

dl "https://huggingface.co/Kijai/WanVideo_comfy/resolve/main/Wan2_1_VAE_bf16.safetensors" \
   vae/wan.safetensors
dl https://example.com/readme.txt docs/readme.txt
