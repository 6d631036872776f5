import subprocess

DEFAULTS = ["qwen3:4b", "nomic-embed-text"]


def pull(exe: str = "ollama") -> None:
    for name in DEFAULTS:
        subprocess.run([exe, "pull", name], check=True)


BASE = "acme-ai/painter-xl"


def train() -> None:
    subprocess.run(["accelerate", "launch", "train.py", f"--pretrained_model_name_or_path={BASE}"], check=True)
