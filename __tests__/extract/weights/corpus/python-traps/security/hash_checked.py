"""Downloads with their hashes beside them."""
import hashlib
import urllib.request
from pathlib import Path

WEIGHTS = "https://github.com/xinntao/Real-ESRGAN/releases/download/v0.1.0/RealESRGAN_x4plus.pth"
SHA256 = "b6ae708a533168679acdfbe78f6e5eeee851b3140ee2a5d016c394bf7d1e892c"
HUB = "https://huggingface.co/ggerganov/whisper.cpp/resolve/4aaa0c3af1f6a0f6b98c1b3e19159529e3361445/ggml-base.en.bin"


def fetch(url: str, target: Path, sha256: str | None = None) -> Path:
    urllib.request.urlretrieve(url, target)
    if sha256 is not None and hashlib.sha256(target.read_bytes()).hexdigest() != sha256:
        target.unlink()
        raise ValueError(f"{target} is not what was expected")
    return target


if __name__ == "__main__":
    fetch(WEIGHTS, Path("weights/esrgan.pth"), SHA256)
    fetch(HUB, Path("weights/whisper.bin"))
