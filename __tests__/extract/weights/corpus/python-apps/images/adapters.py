from diffusers import DiffusionPipeline, LCMScheduler
from diffusers.utils import load_image

pipe = DiffusionPipeline.from_pretrained(
    "Lykon/dreamshaper-7",
    revision="fp16",
    custom_pipeline="latent-consistency/pipelines",
    custom_revision="v1.2",
)
pipe.scheduler = LCMScheduler.from_config(pipe.scheduler.config)
pipe.load_lora_weights("latent-consistency/lcm-lora-sdv1-5", adapter_name="lcm")
pipe.load_textual_inversion("sd-concepts-library/cat-toy")
pipe.load_ip_adapter("h94/IP-Adapter", subfolder="models", weight_name="ip-adapter_sd15.bin")
pipe.set_ip_adapter_scale(0.6)

reference = load_image("https://huggingface.co/datasets/huggingface/documentation-images/resolve/main/diffusers/cat.png")
image = pipe("a cat toy on a shelf", ip_adapter_image=reference, num_inference_steps=4).images[0]
image.save("cat.png")
