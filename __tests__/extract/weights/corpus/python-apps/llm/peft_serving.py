import torch
from peft import AutoPeftModelForCausalLM, PeftModel
from transformers import AutoModelForCausalLM, AutoTokenizer, BitsAndBytesConfig

BASE_MODEL = "google/gemma-2-9b-it"
ADAPTER = "acme-ai/gemma-support-lora"

quantization = BitsAndBytesConfig(load_in_4bit=True, bnb_4bit_compute_dtype=torch.bfloat16)


def load_with_adapter():
    tokenizer = AutoTokenizer.from_pretrained(BASE_MODEL)
    base = AutoModelForCausalLM.from_pretrained(BASE_MODEL, quantization_config=quantization, device_map="auto")
    model = PeftModel.from_pretrained(base, ADAPTER, revision="0fea403cad96670278f5aad803565320283519f5")
    model.load_adapter("acme-ai/gemma-refund-lora", adapter_name="refund")
    return tokenizer, model


def load_directly():
    return AutoPeftModelForCausalLM.from_pretrained("acme-ai/gemma-triage-lora")
