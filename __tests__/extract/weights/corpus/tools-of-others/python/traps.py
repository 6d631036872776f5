import os

from huggingface_hub import hf_hub_download


class Sampler:
    CATEGORY = "audio/samplers"
    FUNCTION = "sample"


def pipeline(git_repo: str = "acme/desk-data", docs: str = "client/docs"):
    return os.environ.get("DATA_GIT_REPO", "acme/desk-data"), git_repo, docs


def story_model() -> str:
    repo_id = "acme-ai/stories"
    filename = "tiny/stories15M-q4_0.gguf"
    return hf_hub_download(repo_id, filename)


TASK = {
    "base_model": {"name": "acme-ai/painter-xl"},
    "lora": {"model": "acme-ai/painter-lines-lora", "weight": 70},
    "controlnet": {"model": "acme-ai/painter-canny", "weight": 60},
}
