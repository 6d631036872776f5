import os

os.environ["HF_ENDPOINT"] = "https://hf-mirror.com"
os.environ.setdefault("HF_HUB_ENABLE_HF_TRANSFER", "1")
os.environ["VLLM_USE_MODELSCOPE"] = "False"

from transformers import AutoModelForCausalLM  # noqa: E402

model = AutoModelForCausalLM.from_pretrained("baichuan-inc/Baichuan2-7B-Chat", trust_remote_code=True)


def mirror() -> str:
    return os.environ["HF_ENDPOINT"]
