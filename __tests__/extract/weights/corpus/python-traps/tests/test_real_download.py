"""These do reach the hub, in the nightly job."""
import pytest
from transformers import AutoModelForCausalLM, pipeline

TINY = "hf-internal-testing/tiny-random-gpt2"


@pytest.mark.network
def test_generates():
    model = AutoModelForCausalLM.from_pretrained(TINY)
    assert model.config.n_layer > 0


@pytest.mark.network
def test_pipeline():
    pipe = pipeline("fill-mask", model="sshleifer/tiny-distilroberta-base")
    assert pipe("Hello <mask>")
