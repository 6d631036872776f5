import os

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

MODEL_ID = os.environ.get("GENERATOR_MODEL", "Qwen/Qwen2.5-7B-Instruct")
MODEL_REVISION = "d4b84e14b4e876f54c5c1a4c8f6f8e9791e17345"
DEVICE = "cuda" if torch.cuda.is_available() else "cpu"


def build():
    tokenizer = AutoTokenizer.from_pretrained(MODEL_ID, revision=MODEL_REVISION)
    model = AutoModelForCausalLM.from_pretrained(
        MODEL_ID,
        revision=MODEL_REVISION,
        torch_dtype=torch.bfloat16,
        device_map="auto",
    )
    return tokenizer, model


def answer(question: str, passages: list[str]) -> str:
    tokenizer, model = build()
    prompt = "\n\n".join(passages) + "\n\nQuestion: " + question
    inputs = tokenizer(prompt, return_tensors="pt").to(DEVICE)
    output = model.generate(**inputs, max_new_tokens=256)
    return tokenizer.decode(output[0], skip_special_tokens=True)
