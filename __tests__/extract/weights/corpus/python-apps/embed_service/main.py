"""HTTP service that turns short texts into vectors."""
from contextlib import asynccontextmanager

from fastapi import FastAPI
from pydantic import BaseModel
from sentence_transformers import CrossEncoder, SentenceTransformer

state = {}


@asynccontextmanager
async def lifespan(app: FastAPI):
    state["embedder"] = SentenceTransformer("BAAI/bge-m3")
    state["ranker"] = CrossEncoder(
        "Alibaba-NLP/gte-multilingual-reranker-base",
        max_length=2048,
        trust_remote_code=True,
    )
    yield
    state.clear()


app = FastAPI(title="vectors", lifespan=lifespan)


class Texts(BaseModel):
    texts: list[str]
    normalize: bool = True


@app.post("/v1/embed")
async def embed(body: Texts):
    vectors = state["embedder"].encode(body.texts, normalize_embeddings=body.normalize)
    return {"vectors": vectors.tolist(), "media_type": "application/json"}


@app.post("/v1/rerank")
async def rerank(pairs: list[tuple[str, str]]):
    return {"scores": state["ranker"].predict(pairs).tolist()}
