"""One repository, loaded twice: once pinned, once not."""
from huggingface_hub import snapshot_download
from transformers import AutoModel

REPO = "nomic-ai/nomic-embed-text-v1.5"
REVISION = "4fc2a6f6991e786f5b824260cf4ddadd230af98e"


def warm_cache(target: str) -> str:
    return snapshot_download(REPO, local_dir=target, allow_patterns=["*.safetensors", "*.json"])


def load():
    return AutoModel.from_pretrained(REPO, revision=REVISION, code_revision=REVISION, trust_remote_code=True)
