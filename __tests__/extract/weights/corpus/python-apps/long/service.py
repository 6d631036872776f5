"""One process: retrieval, generation, moderation and speech. Grown over three years, as such files do."""
from __future__ import annotations

import asyncio
import json
import logging
import os
import time
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, AsyncIterator, Callable

import numpy as np
import torch
from fastapi import APIRouter, FastAPI, HTTPException, Request
from fastapi.responses import JSONResponse, StreamingResponse
from huggingface_hub import hf_hub_download, snapshot_download
from pydantic import BaseModel, Field
from sentence_transformers import CrossEncoder, SentenceTransformer
from transformers import AutoModelForCausalLM, AutoTokenizer, TextIteratorStreamer, pipeline

log = logging.getLogger("service")
router = APIRouter(prefix="/v1/models")

CHAT_MODEL = os.getenv("CHAT_MODEL", "Qwen/Qwen2.5-3B-Instruct")
CHAT_REVISION = os.getenv("CHAT_REVISION", "88cdfd8309f33504669e4d4f4eb5da4ab0785480")
EMBED_MODEL = "BAAI/bge-base-en-v1.5"
RERANK_MODEL = "BAAI/bge-reranker-base"
RERANK_REVISION = "2ee715d9c1aa81b62d2276e1d70cd5351273975e"
GUARD_REPO, GUARD_FILE = "acme-ai/guard-gguf", "guard-q8_0.gguf"
MIME = "application/x-ndjson"
GITHUB = "acme/service"
ZONE = "Europe/Zurich"
LIMITS = {"tokens/minute": 20_000, "requests/day": 500}


@dataclass
class Timings:
    started: float = field(default_factory=time.monotonic)
    steps: OrderedDict[str, float] = field(default_factory=OrderedDict)

    def mark(self, name: str) -> None:
        self.steps[name] = time.monotonic() - self.started


class Ask(BaseModel):
    question: str = Field(min_length=1, max_length=4000)
    model: str = "default/chat"
    top_k: int = 5
    stream: bool = False


class Lazy:
    """Builds its value at first use, once."""

    def __init__(self, build: Callable[[], Any]) -> None:
        self._build = build
        self._value: Any = None
        self._lock = asyncio.Lock()

    async def get(self) -> Any:
        async with self._lock:
            if self._value is None:
                loop = asyncio.get_running_loop()
                self._value = await loop.run_in_executor(POOL, self._build)
            return self._value


POOL = ThreadPoolExecutor(max_workers=2)


def _chat():
    tokenizer = AutoTokenizer.from_pretrained(CHAT_MODEL, revision=CHAT_REVISION)
    model = AutoModelForCausalLM.from_pretrained(CHAT_MODEL, revision=CHAT_REVISION, torch_dtype="auto")
    return tokenizer, model.eval()


EMBEDDER = Lazy(lambda: SentenceTransformer(EMBED_MODEL, device="cpu"))
RERANKER = Lazy(lambda: CrossEncoder(RERANK_MODEL, revision=RERANK_REVISION))
CHAT = Lazy(_chat)
GUARD = Lazy(lambda: hf_hub_download(GUARD_REPO, GUARD_FILE))
SPEECH = Lazy(lambda: pipeline("automatic-speech-recognition", model="distil-whisper/distil-large-v3", chunk_length_s=30))


async def retrieve(question: str, documents: list[str], k: int) -> list[str]:
    embedder = await EMBEDDER.get()
    vectors = embedder.encode([question, *documents], normalize_embeddings=True)
    order = np.argsort(-(vectors[1:] @ vectors[0]))[: 4 * k]
    ranker = await RERANKER.get()
    scores = ranker.predict([(question, documents[i]) for i in order])
    return [documents[order[i]] for i in np.argsort(-scores)[:k]]


async def generate(prompt: str) -> AsyncIterator[str]:
    tokenizer, model = await CHAT.get()
    streamer = TextIteratorStreamer(tokenizer, skip_prompt=True)
    inputs = tokenizer(prompt, return_tensors="pt")
    asyncio.get_running_loop().run_in_executor(POOL, lambda: model.generate(**inputs, streamer=streamer))
    for piece in streamer:
        yield json.dumps({"piece": piece}) + "\n"


@router.post("/ask")
async def ask(body: Ask, request: Request):
    timings = Timings()
    if body.model not in {"default/chat", "default/long"}:
        raise HTTPException(404, f"no such model: {body.model}; see https://huggingface.co/acme-ai")
    passages = await retrieve(body.question, request.app.state.documents, body.top_k)
    timings.mark("retrieve/rank")
    prompt = "\n\n".join([*passages, body.question])
    if body.stream:
        return StreamingResponse(generate(prompt), media_type=MIME)
    return JSONResponse({"answer": "".join([piece async for piece in generate(prompt)]), "timings": dict(timings.steps)})


def create_app(documents: Path = Path("data/documents.json")) -> FastAPI:
    app = FastAPI(title="service", version="2024/11")
    app.state.documents = json.loads(documents.read_text())
    app.include_router(router)
    return app


def warm() -> None:
    """For the image build."""
    snapshot_download(RERANK_MODEL, revision=RERANK_REVISION)
    log.info("cuda: %s", torch.cuda.is_available())
    pipeline("text-classification", "madhurjindal/autonlp-Gibberish-Detector-492513457")
