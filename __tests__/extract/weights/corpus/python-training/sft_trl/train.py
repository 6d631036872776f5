"""Supervised fine-tuning of a small chat model."""
import os

from datasets import load_dataset
from peft import LoraConfig
from transformers import AutoModelForCausalLM, AutoTokenizer
from trl import SFTConfig, SFTTrainer

BASE = "HuggingFaceTB/SmolLM2-1.7B"
COMMIT = "cd15c2aaf1c715564aa6d420e531d223208b3bde"
DATASET = "HuggingFaceTB/smoltalk"
OUTPUT = "acme-ai/smollm2-support"

tokenizer = AutoTokenizer.from_pretrained(BASE, revision=COMMIT)
model = AutoModelForCausalLM.from_pretrained(BASE, revision=COMMIT)
train = load_dataset(DATASET, "everyday-conversations", split="train")

config = SFTConfig(
    output_dir="runs/sft",
    per_device_train_batch_size=4,
    gradient_accumulation_steps=8,
    learning_rate=2e-4,
    push_to_hub=True,
    hub_model_id=OUTPUT,
    report_to=["wandb"],
    run_name=os.environ.get("RUN_NAME", "sft/2024-11-02"),
)

trainer = SFTTrainer(
    model=model,
    args=config,
    train_dataset=train,
    processing_class=tokenizer,
    peft_config=LoraConfig(r=16, lora_alpha=32, target_modules="all-linear"),
)

if __name__ == "__main__":
    trainer.train()
    trainer.save_model("runs/sft/final")
    trainer.push_to_hub()
