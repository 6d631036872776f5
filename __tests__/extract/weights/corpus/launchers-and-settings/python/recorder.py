from pathlib import Path

from faster_whisper import WhisperModel
from huggingface_hub import snapshot_download
from safetensors.torch import load_file

config = {
    "spinner": False,
    "model": "acme-ai/hear-large-ct2",
    "language": "en",
}


def weights():
    folder = Path(snapshot_download("acme-ai/tiny-bert"))
    return load_file(folder / "model.safetensors")


def transcribe(audio):
    size = config["model"]
    model = WhisperModel(size, device="cuda")
    return model.transcribe(audio)
