#!/usr/bin/env python3
"""Runs while the image is built, so that no container downloads at its first request."""
import os

from huggingface_hub import HfApi, hf_hub_download, hf_hub_url, snapshot_download

CACHE = os.environ.get("HF_HOME", "/opt/cache")


def main() -> None:
    hf_hub_download("Comfy-Org/flux1-schnell", "flux1-schnell-fp8.safetensors", local_dir=f"{CACHE}/checkpoints")
    hf_hub_download(
        repo_id="comfyanonymous/flux_text_encoders",
        filename="clip_l.safetensors",
        revision="21787fa6a8dfaf283a6cdb065c8ec0deba013248",
    )
    hf_hub_download(repo_id="ai-forever/Real-ESRGAN", filename="RealESRGAN_x4.pth", subfolder=None)
    snapshot_download(repo_id="openai/whisper-small", ignore_patterns=["*.msgpack", "*.h5"])
    snapshot_download("HuggingFaceM4/the_cauldron", repo_type="dataset", local_dir=f"{CACHE}/data")
    snapshot_download("gradio/theme-gallery", repo_type="space")
    api = HfApi()
    api.hf_hub_download("TheBloke/Mistral-7B-Instruct-v0.2-GGUF", "mistral-7b-instruct-v0.2.Q4_K_M.gguf")
    print(hf_hub_url("sentence-transformers/LaBSE", filename="pytorch_model.bin", revision="refs/pr/5"))
    print(api.model_info("openai/whisper-small").sha)


if __name__ == "__main__":
    main()
