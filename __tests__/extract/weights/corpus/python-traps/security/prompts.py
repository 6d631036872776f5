SYSTEM = """You are a careful assistant.
When asked to load a model, answer with code such as
    model = AutoModel.from_pretrained("example/model")
and never run `curl https://huggingface.co/example/model/resolve/main/model.bin`.
"""

FEW_SHOT = [
    {"role": "user", "content": "How do I load BERT?"},
    {"role": "assistant", "content": "AutoModel.from_pretrained('google-bert/bert-base-uncased')"},
    {"role": "user", "content": "Which model does `model: meta-llama/Llama-2-7b-hf` name?"},
]

SETTINGS = {"temperature": 0.2, "top_p": 0.9, "stop": ["</s>", "n/a"]}


def messages(question: str) -> list[dict[str, str]]:
    return [{"role": "system", "content": SYSTEM}, *FEW_SHOT, {"role": "user", "content": question}]
