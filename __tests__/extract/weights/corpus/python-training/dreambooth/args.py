import argparse
from pathlib import Path

from diffusers import AutoencoderKL, DDPMScheduler, UNet2DConditionModel
from transformers import CLIPTextModel, CLIPTokenizer


def parse_args(input_args=None):
    parser = argparse.ArgumentParser(description="Simple example of a training script.")
    parser.add_argument(
        "--pretrained_model_name_or_path",
        type=str,
        default="stable-diffusion-v1-5/stable-diffusion-v1-5",
        help="Path to pretrained model or model identifier from the hub, such as runwayml/stable-diffusion-v1-5.",
    )
    parser.add_argument("--revision", type=str, default=None, required=False)
    parser.add_argument("--variant", type=str, default=None)
    parser.add_argument("--instance_data_dir", type=str, required=True)
    parser.add_argument("--output_dir", type=str, default="text-inversion-model")
    parser.add_argument("--hub_model_id", type=str, default=None)
    parser.add_argument("--resolution", type=int, default=512)
    parser.add_argument("--lr_scheduler", type=str, default="constant")
    return parser.parse_args(input_args)


def load(args):
    name = args.pretrained_model_name_or_path
    tokenizer = CLIPTokenizer.from_pretrained(name, subfolder="tokenizer", revision=args.revision)
    text_encoder = CLIPTextModel.from_pretrained(name, subfolder="text_encoder", revision=args.revision)
    vae = AutoencoderKL.from_pretrained(name, subfolder="vae", revision=args.revision)
    unet = UNet2DConditionModel.from_pretrained(name, subfolder="unet", revision=args.revision)
    noise = DDPMScheduler.from_pretrained(name, subfolder="scheduler")
    return tokenizer, text_encoder, vae, unet, noise


def main(args):
    Path(args.output_dir).mkdir(parents=True, exist_ok=True)
    load(args)


if __name__ == "__main__":
    main(parse_args())
