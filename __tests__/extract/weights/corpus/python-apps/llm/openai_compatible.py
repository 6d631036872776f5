"""Everything here runs somewhere else: no weights come aboard."""
import os

from huggingface_hub import InferenceClient
from openai import OpenAI

together = OpenAI(base_url="https://api.together.xyz/v1", api_key=os.environ["TOGETHER_API_KEY"])
router = OpenAI(base_url="https://router.huggingface.co/v1", api_key=os.environ["HF_TOKEN"])
openrouter = OpenAI(base_url="https://openrouter.ai/api/v1", api_key=os.environ["OPENROUTER_API_KEY"])


def one(prompt: str) -> str:
    messages = [{"role": "user", "content": prompt}]
    a = together.chat.completions.create(model="meta-llama/Llama-3.3-70B-Instruct-Turbo", messages=messages)
    b = router.chat.completions.create(model="openai/gpt-oss-120b:cerebras", messages=messages)
    c = openrouter.chat.completions.create(
        model="z-ai/glm-4.6",
        messages=messages,
        extra_body={"models": ["qwen/qwen3-235b-a22b", "deepseek/deepseek-chat-v3.1"]},
    )
    d = InferenceClient(model="mistralai/Mixtral-8x7B-Instruct-v0.1").text_generation(prompt)
    e = OpenAI().embeddings.create(model="text-embedding-3-small", input=prompt)
    return "\n".join([str(a), str(b), str(c), d, str(e)])
