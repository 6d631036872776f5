import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

CHECKPOINT = "facebook/opt-6.7b"
DRAFT_CHECKPOINT = "facebook/opt-125m"

tokenizer = AutoTokenizer.from_pretrained(CHECKPOINT)
model = AutoModelForCausalLM.from_pretrained(CHECKPOINT, torch_dtype=torch.float16, attn_implementation="kernels-community/flash-attn3")
assistant = AutoModelForCausalLM.from_pretrained(DRAFT_CHECKPOINT, attn_implementation="sdpa")

inputs = tokenizer("Einstein's theory of relativity states", return_tensors="pt")
outputs = model.generate(**inputs, assistant_model=assistant, do_sample=False)
print(tokenizer.batch_decode(outputs, skip_special_tokens=True))
