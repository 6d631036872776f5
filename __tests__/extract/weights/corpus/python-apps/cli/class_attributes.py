from optimum.intel import OVModelForSequenceClassification
from optimum.onnxruntime import ORTModelForFeatureExtraction
from transformers import AutoTokenizer


class Encoder:
    CHECKPOINT = "Xenova/bge-small-en-v1.5"

    def __init__(self) -> None:
        self.model = ORTModelForFeatureExtraction.from_pretrained(self.CHECKPOINT, file_name="onnx/model_quantized.onnx")
        self.tokenizer = AutoTokenizer.from_pretrained(Encoder.CHECKPOINT)


class Guard:
    def __init__(self, threshold: float = 0.5) -> None:
        self.model_id = "protectai/deberta-v3-base-prompt-injection-v2"
        self.revision = "2c65fce7b06f6d6426b70b886bbc3968c46e9b76"
        self.threshold = threshold

    def load(self):
        return OVModelForSequenceClassification.from_pretrained(self.model_id, revision=self.revision, export=True)
