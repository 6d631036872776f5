import torch
from diffusers import FluxTransformer2DModel, StableDiffusionPipeline, StableDiffusionXLPipeline

FLUX_FP8 = "https://huggingface.co/Kijai/flux-fp8/blob/main/flux1-dev-fp8.safetensors"


def sdxl():
    return StableDiffusionXLPipeline.from_single_file(
        "https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/resolve/9ee91cc93ae0968dfba8459a7f00290b8b5a7bb2/sd_xl_base_1.0.safetensors",
        torch_dtype=torch.float16,
    )


def old_style():
    return StableDiffusionPipeline.from_single_file("./checkpoints/dreamshaper_8.ckpt")


def flux():
    return FluxTransformer2DModel.from_single_file(FLUX_FP8, torch_dtype=torch.bfloat16)
