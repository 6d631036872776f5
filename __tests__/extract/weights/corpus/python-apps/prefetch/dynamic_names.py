import os
import sys

from huggingface_hub import hf_hub_download, snapshot_download
from sentence_transformers import SentenceTransformer
from transformers import AutoModel


def from_user(name: str):
    return AutoModel.from_pretrained(name)


def from_argv():
    return snapshot_download(sys.argv[1], revision=sys.argv[2])


def from_environment():
    return SentenceTransformer(os.environ["EMBEDDING_MODEL"])


def from_template(size: int, owner: str = "acme-ai"):
    return hf_hub_download(f"{owner}/sorter-{size}b", "model.safetensors")


def from_registry(registry, key):
    entry = registry.lookup(key)
    return AutoModel.from_pretrained(entry["repo"], revision=entry["sha"])
