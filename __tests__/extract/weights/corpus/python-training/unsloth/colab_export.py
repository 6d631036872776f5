import torch
from unsloth import FastLanguageModel, FastVisionModel, is_bfloat16_supported
from trl import SFTTrainer
from transformers import TrainingArguments
from datasets import load_dataset

max_seq_length = 2048

model, tokenizer = FastLanguageModel.from_pretrained(
    model_name = "unsloth/Llama-3.2-3B-Instruct",
    max_seq_length = max_seq_length,
    dtype = None,
    load_in_4bit = True,
    # token = "hf_...",
)
vision, processor = FastVisionModel.from_pretrained("unsloth/Qwen2-VL-7B-Instruct", load_in_4bit = True)

dataset = load_dataset("yahma/alpaca-cleaned", split = "train")

trainer = SFTTrainer(
    model = model,
    tokenizer = tokenizer,
    train_dataset = dataset,
    dataset_text_field = "text",
    args = TrainingArguments(
        per_device_train_batch_size = 2,
        max_steps = 60,
        fp16 = not is_bfloat16_supported(),
        bf16 = is_bfloat16_supported(),
        output_dir = "outputs",
    ),
)
trainer.train()

model.save_pretrained_merged("model", tokenizer, save_method = "merged_16bit")
model.push_to_hub_merged("acme-ai/llama-support", tokenizer, save_method = "merged_16bit")
model.push_to_hub_gguf("acme-ai/llama-support-gguf", tokenizer, quantization_method = ["q4_k_m", "q8_0"])
if False: model.save_pretrained_gguf("model", tokenizer, quantization_method = "f16")
