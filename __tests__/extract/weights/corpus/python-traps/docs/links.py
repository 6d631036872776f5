LINKS = {
    "papers": "https://huggingface.co/papers/2307.09288",
    "collection": "https://huggingface.co/collections/google/gemma-2-release-667d6600fd5220e7b967f315",
    "space": "https://huggingface.co/spaces/stabilityai/stable-diffusion",
    "docs": "https://huggingface.co/docs/hub/models-uploading",
    "blog": "https://huggingface.co/blog/llama31",
    "org": "https://huggingface.co/meta-llama",
    "tasks": "https://huggingface.co/tasks/text-generation",
    "settings": "https://huggingface.co/settings/tokens",
    "dataset": "https://huggingface.co/datasets/openai/gsm8k",
    "card": "https://huggingface.co/google/gemma-2-9b",
    "arxiv": "https://arxiv.org/abs/1706.03762",
    "ollama": "https://ollama.com/library/llama3.2",
    "github": "https://github.com/huggingface/transformers/blob/main/src/transformers/models/bert/modeling_bert.py",
}


def render() -> str:
    rows = (f'<li><a href="{url}">{name}</a></li>' for name, url in LINKS.items())
    return "<ul>" + "".join(rows) + "</ul>"
