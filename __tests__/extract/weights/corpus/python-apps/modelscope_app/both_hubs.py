import os

if os.environ.get("USE_MODELSCOPE", "").lower() in {"1", "true"}:
    from modelscope import snapshot_download as ms_download

    MODEL_DIR = ms_download("ZhipuAI/glm-4-9b-chat", revision="master")
else:
    from huggingface_hub import snapshot_download

    MODEL_DIR = snapshot_download("THUDM/glm-4-9b-chat", revision="0ea5bf9f397709107f5f6a321ae6b9a048827743")

from transformers import AutoModel, AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained(MODEL_DIR, trust_remote_code=True)
model = AutoModel.from_pretrained(MODEL_DIR, trust_remote_code=True).half().cuda()


def chat(text: str, history: list | None = None):
    return model.chat(tokenizer, text, history=history or [])
