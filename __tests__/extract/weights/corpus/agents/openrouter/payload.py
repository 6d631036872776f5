import os

import requests

API_URL = "https://openrouter.ai/api/v1/chat/completions"
HEADERS = {"Authorization": f"Bearer {os.environ['OPENROUTER_API_KEY']}", "HTTP-Referer": "http://localhost:3000"}
ACTOR_MODEL = "anthropic/claude-3-haiku"


def ask(prompt: str) -> str:
    data = {
        "model": "google/gemini-pro",
        "messages": [{"role": "user", "content": prompt}],
    }
    response = requests.post(API_URL, headers=HEADERS, json=data, timeout=60)
    return response.json()["choices"][0]["message"]["content"]


def judge(text: str) -> str:
    payload = {"model": "qwen/qwen-2.5-72b-instruct", "messages": [{"role": "user", "content": text}]}
    return requests.post(API_URL, headers=HEADERS, json=payload, timeout=60).text
