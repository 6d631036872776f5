import os

from transformers import AutoImageProcessor, AutoModelForDepthEstimation, VisionEncoderDecoderModel

OCR = os.getenv("OCR_MODEL") or "microsoft/trocr-base-printed"


def depth(checkpoint: str = "depth-anything/Depth-Anything-V2-Small-hf", *, revision: str = "f82a8e8dd311d353948062cb1a0b67c9e9850be1"):
    processor = AutoImageProcessor.from_pretrained(checkpoint, revision=revision)
    return processor, AutoModelForDepthEstimation.from_pretrained(checkpoint, revision=revision)


def ocr():
    return VisionEncoderDecoderModel.from_pretrained(OCR)


def inline():
    return VisionEncoderDecoderModel.from_pretrained(os.environ.get("CAPTION_MODEL", "nlpconnect/vit-gpt2-image-captioning"))


def walrus():
    if (name := "microsoft/git-base"):
        return VisionEncoderDecoderModel.from_pretrained(name)
    return None
