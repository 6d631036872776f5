import os

import gradio as gr
import replicate
from gradio_client import Client
from huggingface_hub import InferenceClient

space = Client("black-forest-labs/FLUX.1-schnell")
hosted = gr.load("models/openai-community/gpt2")
client = InferenceClient(token=os.environ["HF_TOKEN"])


def draw(prompt: str):
    return replicate.run(
        "stability-ai/sdxl:39ed52f2a78e934b3ba6e2a89f5b1c712de7dfea535525255b1aa35c5565e08b",
        input={"prompt": prompt, "aspect_ratio": "3/2"},
    )


def chat(message: str) -> str:
    reply = client.chat_completion(messages=[{"role": "user", "content": message}], model="meta-llama/Llama-3.1-8B-Instruct")
    return reply.choices[0].message.content


def describe(image: str) -> str:
    return client.image_to_text(image, model="Salesforce/blip-image-captioning-base").generated_text
