"""Download addresses put together from parts."""
import hashlib
import os
from pathlib import Path

import requests
from huggingface_hub import hf_hub_url

HUB = "https://huggingface.co"
REPO = "fancyfeast/joytag"
REVISION = "da724fba72d6a9a1c80ed3707e5ffb67f8a6419c"
MODEL_URL = f"{HUB}/{REPO}/resolve/{REVISION}/model.onnx"
SHA256 = "b0a1f8356fe0ba1fb5bf89334be21b3084a54f0b068c7de9fc1ff5780ae86b09"
TAGS_URL = f"https://huggingface.co/fancyfeast/joytag/resolve/{REVISION}/top_tags.txt"
SPACE_FILE = "https://huggingface.co/spaces/acme/demo/resolve/main/assets/logo.png"
DATA_FILE = "https://huggingface.co/datasets/acme/rows/resolve/main/rows.parquet"
API = "https://huggingface.co/api/models/fancyfeast/joytag"
ENDPOINT = os.environ.get("HF_ENDPOINT", "https://huggingface.co")


def fetch(url: str, target: Path) -> str:
    body = requests.get(url, timeout=60).content
    target.write_bytes(body)
    return hashlib.sha256(body).hexdigest()


if __name__ == "__main__":
    assert fetch(MODEL_URL, Path("var/model.onnx")) == SHA256
    fetch(TAGS_URL, Path("var/tags.txt"))
    fetch(hf_hub_url("SmilingWolf/wd-vit-tagger-v3", "model.onnx", revision="11a453fd6f665d48a9bc4594a11670a1de72c263"), Path("var/wd.onnx"))
