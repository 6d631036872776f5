import argparse

from transformers import WhisperForConditionalGeneration

SIZES = {
    "tiny": "openai/whisper-tiny",
    "base": "openai/whisper-base",
    "medium": "openai/whisper-medium",
}


def load(size: str):
    return WhisperForConditionalGeneration.from_pretrained(SIZES[size])


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--size", choices=sorted(SIZES), default="tiny")
    load(parser.parse_args().size)
