"""Constants of the retrieval service. Everything that loads lives in `pipeline.py`."""
import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA_DIR = ROOT / "data" / "raw"

EMBEDDING_MODEL = "BAAI/bge-small-en-v1.5"
RERANKER_MODEL = os.environ.get("RERANKER_MODEL", "BAAI/bge-reranker-base")
LLM_MODEL = os.environ.get("LLM_MODEL", "gpt-4o-mini")
UPSTREAM_REPO = "acme/rag-service"
DOCKER_IMAGE = "acme/rag-worker"
TIMEZONE = "Europe/Zurich"
DATE_FORMAT = "%d/%m/%Y"

TOP_K = 8
MAX_TOKENS = 1024
