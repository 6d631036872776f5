import re
import subprocess
from urllib.parse import urljoin

import requests

API = "https://api.github.com/"
DEFAULT_REPO = "octocat/Hello-World"
MIRRORS = ["python/cpython", "numpy/numpy", "huggingface/transformers", "ggml-org/llama.cpp"]
PATTERN = re.compile(r"^[\w.-]+/[\w.-]+$")


def latest_release(repo: str = DEFAULT_REPO) -> str:
    response = requests.get(urljoin(API, f"repos/{repo}/releases/latest"), headers={"Accept": "application/vnd.github+json"}, timeout=10)
    response.raise_for_status()
    return response.json()["tag_name"]


def clone(repo: str) -> None:
    if not PATTERN.match(repo):
        raise ValueError(f"not owner/name: {repo}")
    subprocess.run(["git", "clone", "--depth=1", f"https://github.com/{repo}.git"], check=True)


def open_issues(repo: str = "pallets/flask", model: str = "issue") -> int:
    return len(requests.get(urljoin(API, f"repos/{repo}/issues"), params={"kind": model}, timeout=10).json())


for mirror in MIRRORS:
    clone(mirror)
