from __future__ import annotations

import logging
from dataclasses import dataclass

from transformers import pipeline

log = logging.getLogger(__name__)
LABELS = ["insult", "spam", "off/topic", "ok"]


@dataclass(frozen=True)
class Verdict:
    label: str
    score: float


class Moderator:
    def __init__(self) -> None:
        self.toxicity = pipeline(
            "text-classification",
            model="unitary/toxic-bert",
            revision="a4e0a6fa0b52722075aff7e2875e27cc636fb5ca",
            top_k=None,
        )
        self.topic = pipeline("zero-shot-classification", "facebook/bart-large-mnli")
        self.language = pipeline(task="text-classification", model="papluca/xlm-roberta-base-language-detection", device=-1)

    def judge(self, text: str) -> Verdict:
        best = max(self.toxicity(text)[0], key=lambda row: row["score"])
        log.info("judged %s as %s", text[:32], best["label"])
        return Verdict(best["label"], best["score"])
