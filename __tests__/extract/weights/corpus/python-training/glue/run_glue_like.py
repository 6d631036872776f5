"""Fine-tune a sequence classifier. Options follow the usual example scripts."""
import logging
from dataclasses import dataclass, field
from typing import Optional

import evaluate
from datasets import load_dataset
from transformers import (
    AutoConfig,
    AutoModelForSequenceClassification,
    AutoTokenizer,
    HfArgumentParser,
    Trainer,
    TrainingArguments,
)

logger = logging.getLogger(__name__)


@dataclass
class ModelArguments:
    model_name_or_path: str = field(
        default="microsoft/deberta-v3-small",
        metadata={"help": "Path to a model or an identifier such as owner/name"},
    )
    config_name: Optional[str] = field(default=None)
    cache_dir: Optional[str] = field(default=None)
    model_revision: str = field(default="main", metadata={"help": "branch, tag or commit"})
    trust_remote_code: bool = field(default=False)


@dataclass
class DataArguments:
    task_name: str = field(default="sst2")
    max_seq_length: int = field(default=128)


def main() -> None:
    parser = HfArgumentParser((ModelArguments, DataArguments, TrainingArguments))
    model_args, data_args, training_args = parser.parse_args_into_dataclasses()

    raw = load_dataset("nyu-mll/glue", data_args.task_name, cache_dir=model_args.cache_dir)
    metric = evaluate.load("accuracy")

    config = AutoConfig.from_pretrained(model_args.model_name_or_path, num_labels=2, revision=model_args.model_revision)
    tokenizer = AutoTokenizer.from_pretrained(model_args.model_name_or_path, use_fast=True)
    model = AutoModelForSequenceClassification.from_pretrained(
        model_args.model_name_or_path,
        config=config,
        revision=model_args.model_revision,
        trust_remote_code=model_args.trust_remote_code,
    )

    def tokenize(batch):
        return tokenizer(batch["sentence"], truncation=True, max_length=data_args.max_seq_length)

    def score(prediction):
        return metric.compute(predictions=prediction.predictions.argmax(-1), references=prediction.label_ids)

    data = raw.map(tokenize, batched=True)
    trainer = Trainer(
        model=model,
        args=training_args,
        train_dataset=data["train"],
        eval_dataset=data["validation"],
        compute_metrics=score,
    )
    result = trainer.train()
    logger.info("trained: %s", result.metrics)


if __name__ == "__main__":
    main()
