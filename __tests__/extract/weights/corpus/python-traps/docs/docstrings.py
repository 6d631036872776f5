"""Helpers around the hub.

Example::

    from transformers import AutoModel
    model = AutoModel.from_pretrained("some-org/some-model")

Run ``ollama pull llama3`` first, or ``huggingface-cli download other-org/other-model``.
"""


def load(name: str):
    """Load a model.

    >>> load("acme-org/example")  # doctest: +SKIP
    >>> AutoModelForCausalLM.from_pretrained("acme-org/example", revision="main")

    Args:
        name: such as "org/model" or https://huggingface.co/acme-org/example/resolve/main/model.safetensors
    """
    # old way: AutoModel.from_pretrained("acme-org/older-model")
    # return SentenceTransformer("acme-org/commented-out")
    raise RuntimeError(
        f"Model {name!r} is not installed. Install it with: huggingface-cli download acme-org/example model.gguf"
    )


HELP = """
usage: serve --model MODEL
  e.g. vllm serve acme-org/example --revision main
       hf download acme-org/example
"""


def hint() -> None:
    print("Run `ollama pull mistral` and try again")
    print("see https://huggingface.co/docs/transformers/model_doc/bert and https://huggingface.co/collections/acme-org/all-65f0c1")
