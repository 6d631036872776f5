from dataclasses import dataclass

import torch
from transformers import AutoModelForSequenceClassification, AutoTokenizer


@dataclass
class RewardConfig:
    base_model: str = "OpenAssistant/reward-model-deberta-v3-large-v2"
    base_revision: str = "a4402e79a5b6568a205bbbd8c1f1c035119b261c"
    dataset: str = "Anthropic/hh-rlhf"
    max_length: int = 512


class RewardModel:
    def __init__(self, config: RewardConfig = RewardConfig()):
        self.config = config
        self.tokenizer = AutoTokenizer.from_pretrained(config.base_model, revision=config.base_revision)
        self.model = AutoModelForSequenceClassification.from_pretrained(
            config.base_model, revision=config.base_revision, num_labels=1
        ).eval()

    @torch.inference_mode()
    def score(self, prompt: str, answer: str) -> float:
        inputs = self.tokenizer(prompt, answer, return_tensors="pt", truncation=True, max_length=self.config.max_length)
        return self.model(**inputs).logits[0].item()
