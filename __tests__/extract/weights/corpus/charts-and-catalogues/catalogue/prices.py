"""Prices in USD per million tokens, by the provider's own name."""
from dataclasses import dataclass


@dataclass(frozen=True)
class Price:
    model: str
    prompt: float
    completion: float


PRICES = [
    Price(model="meta-llama/Llama-3.3-70B-Instruct-Turbo", prompt=0.88, completion=0.88),
    Price(model="Qwen/Qwen2.5-72B-Instruct-Turbo", prompt=1.2, completion=1.2),
    Price(model="deepseek-ai/DeepSeek-V3", prompt=1.25, completion=1.25),
    Price(model="mistralai/Mixtral-8x7B-Instruct-v0.1", prompt=0.6, completion=0.6),
]
ALIASES = {"small": {"model": "google/gemma-2-9b-it"}, "large": {"model": "google/gemma-2-27b-it"}}


def cost(model: str, prompt: int, completion: int) -> float:
    price = next(price for price in PRICES if price.model == model)
    return (prompt * price.prompt + completion * price.completion) / 1_000_000
