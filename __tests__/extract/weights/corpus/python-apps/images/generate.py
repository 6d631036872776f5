import argparse

import torch
from diffusers import AutoencoderKL, ControlNetModel, StableDiffusionXLControlNetPipeline

BASE = "stabilityai/stable-diffusion-xl-base-1.0"


def parse():
    parser = argparse.ArgumentParser(description="Draw from a depth map")
    parser.add_argument("--prompt", required=True)
    parser.add_argument("--size", default="1024x1024")
    parser.add_argument("--aspect", default="16/9")
    parser.add_argument("--lora", default="nerijs/pixel-art-xl", help="owner/name of a LoRA on the hub")
    return parser.parse_args()


def main():
    args = parse()
    controlnet = ControlNetModel.from_pretrained("diffusers/controlnet-depth-sdxl-1.0", torch_dtype=torch.float16, variant="fp16")
    vae = AutoencoderKL.from_pretrained("madebyollin/sdxl-vae-fp16-fix", torch_dtype=torch.float16)
    pipe = StableDiffusionXLControlNetPipeline.from_pretrained(BASE, controlnet=controlnet, vae=vae, torch_dtype=torch.float16)
    pipe.load_lora_weights(args.lora, weight_name="pixel-art-xl.safetensors")
    pipe.to("cuda")
    pipe(args.prompt, num_inference_steps=30).images[0].save("out/image.png")


if __name__ == "__main__":
    main()
