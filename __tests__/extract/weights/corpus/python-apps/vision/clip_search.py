import open_clip
import torch
from PIL import Image
from transformers import CLIPModel, CLIPProcessor

model, _, preprocess = open_clip.create_model_and_transforms("hf-hub:laion/CLIP-ViT-B-16-laion2B-s34B-b88K")
tokenizer = open_clip.get_tokenizer("hf-hub:laion/CLIP-ViT-B-16-laion2B-s34B-b88K")
tagged, _, _ = open_clip.create_model_and_transforms("ViT-B-32", pretrained="laion2b_s34b_b79k")

clip = CLIPModel.from_pretrained("openai/clip-vit-large-patch14")
processor = CLIPProcessor.from_pretrained("openai/clip-vit-large-patch14")


@torch.no_grad()
def image_vector(path: str):
    return model.encode_image(preprocess(Image.open(path)).unsqueeze(0))


@torch.no_grad()
def text_vector(text: str):
    return clip.get_text_features(**processor(text=[text], return_tensors="pt"))
